// The desk: one text and what there is to say of it. Nothing is stored here but when to look.
"use strict";
(() => {
  const copied = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    const before = button.textContent;
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = before; }, 1600);
  };
  for (const button of document.querySelectorAll("[data-copy-this]")) {
    button.hidden = false;
    button.addEventListener("click", () => copied(button.previousElementSibling.textContent, button));
  }

  // A page taken back out of the browser's memory must not show what was left behind in a hurry.
  window.addEventListener("pageshow", (event) => { if (event.persisted) window.location.reload(); });

  const desk = document.querySelector("[data-desk]");
  if (!desk) return;
  const text = desk.querySelector("[data-text]");
  const behind = desk.querySelector("[data-behind]");
  const said = desk.querySelector("[data-said]");
  const found = document.querySelector("[data-found]");
  const when = desk.querySelector("[data-when]");
  const copy = desk.querySelector("[data-copy]");
  const save = document.querySelector("[data-save]");
  const token = () => desk.querySelector("[name=csrfmiddlewaretoken]").value;
  const WAIT = { pause: 1200, live: 250 };
  let timer = 0;
  let number = 0;
  let asking = null;

  const mode = () => when.querySelector(":checked").value;
  const light = (marks) => {
    const value = text.value;
    const parts = [];
    let at = 0;
    for (const [start, end, kind] of [...marks].sort((a, b) => a[0] - b[0])) {
      if (start < at) continue;
      parts.push(value.slice(at, start));
      const mark = document.createElement("mark");
      mark.className = kind;
      mark.textContent = value.slice(start, end);
      parts.push(mark);
      at = end;
    }
    behind.replaceChildren(...parts, value.slice(at), "\n");
    behind.scrollTop = text.scrollTop;
  };
  const clear = () => { light([]); found.replaceChildren(); said.textContent = ""; };

  // Offers: each can be taken whole or without some of its sentences; one's own words are kept beside until the page is left.
  let heat = "plain";
  const own = [];
  let taken = null;
  const mine = desk.querySelector("[data-mine]");
  const offered = (box) => [...box.querySelectorAll("[data-part]")]
    .filter((part) => part.getAttribute("aria-pressed") !== "false").map((part) => part.textContent).join(" ");
  const offer = () => {
    for (const button of found.querySelectorAll("[data-take], [data-copy-offer], [data-take-note]")) button.hidden = false;
    for (const part of found.querySelectorAll("[data-part]")) {
      part.setAttribute("role", "button");
      part.setAttribute("aria-pressed", "true");
      part.tabIndex = 0;
    }
  };
  const toggle = (part) => part.setAttribute("aria-pressed", part.getAttribute("aria-pressed") === "true" ? "false" : "true");
  found.addEventListener("keydown", (event) => {
    const part = event.target.closest("[data-part]");
    if (part && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); toggle(part); }
  });
  found.addEventListener("change", (event) => {
    if (event.target.name !== "heat") return;
    heat = event.target.value;
    look().then(() => { const now = found.querySelector(`[name=heat][value=${heat}]`); if (now) now.focus(); });
  });
  found.addEventListener("click", (event) => {
    const part = event.target.closest("[data-part]");
    if (part) { toggle(part); return; }
    const box = event.target.closest("[data-offer]");
    if (!box) return;
    if (event.target.closest("[data-copy-offer]")) copied(offered(box), event.target);
    if (event.target.closest("[data-take]")) {
      if (text.value !== taken) own.push(text.value);
      text.value = taken = offered(box);
      mine.hidden = false;
      text.focus();
      look();
    }
  });
  mine.addEventListener("click", (event) => {
    if (!event.target.closest("[data-bring-mine]") || !own.length) return;
    text.value = own.pop();
    mine.hidden = !own.length;
    text.focus();
    look();
  });

  const look = async () => {
    clearTimeout(timer);
    if (!text.value.trim()) { clear(); return; }
    const mine = ++number;
    if (asking) asking.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(desk.dataset.look, {
        method: "POST",
        headers: { "X-CSRFToken": token(), Accept: "application/json" },
        body: new URLSearchParams({ text: text.value, heat: heat }),
        signal: asking.signal,
        cache: "no-store",
      });
      if (mine !== number) return;
      const isJson = (answer.headers.get("Content-Type") || "").includes("json");
      if (!isJson) { said.textContent = await answer.text(); return; }
      const shown = await answer.json();
      if (mine !== number) return;
      light(shown.marks);
      found.innerHTML = shown.html;
      offer();
      said.textContent = shown.problem || "";
      if (save) save.hidden = Boolean(shown.danger);
    } catch (error) {
      if (error.name !== "AbortError") said.textContent = "The program on this computer doesn't answer. Your words are still here. Start it again with: sameas serve";
    }
  };

  // Room for what will be said is made while a key or the button is still warm, so that nothing jumps when it comes.
  const makeRoom = () => found.classList.add("asked");
  desk.addEventListener("submit", (event) => {
    if (event.submitter && "elsewhere" in event.submitter.dataset) return; // to a page of its own
    event.preventDefault();
    makeRoom();
    look();
  });
  text.addEventListener("keydown", makeRoom);
  text.addEventListener("input", () => {
    light([]);
    // What was offered was offered for other words.
    for (const button of found.querySelectorAll("[data-take], [data-copy-offer], [data-elsewhere]")) button.hidden = true;
    clearTimeout(timer);
    number += 1;
    if (WAIT[mode()]) timer = setTimeout(look, WAIT[mode()]);
  });
  text.addEventListener("scroll", () => { behind.scrollTop = text.scrollTop; });
  text.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); look(); } });

  when.hidden = false;
  try {
    const kept = localStorage.getItem("when-to-look");
    const choice = kept && when.querySelector(`[value="${CSS.escape(kept)}"]`);
    if (choice) choice.checked = true;
  } catch { /* a browser that keeps nothing: the usual choice stands */ }
  when.addEventListener("change", () => {
    try { localStorage.setItem("when-to-look", mode()); } catch { /* the same */ }
    clearTimeout(timer);
    if (mode() === "never") clear();
    else if (mode() !== "ask") look();
  });

  copy.hidden = false;
  copy.addEventListener("click", () => copied(text.value, copy));

  found.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-not-it-move]");
    if (!button) return;
    event.preventDefault();
    const answer = await fetch(desk.dataset.notIt, {
      method: "POST",
      headers: { "X-CSRFToken": token(), Accept: "application/json" },
      body: new URLSearchParams({ move: button.dataset.notItMove, words: button.dataset.notItWords }),
      cache: "no-store",
    });
    if (answer.ok) { await look(); said.textContent = "Gone, and it stays away on this computer."; text.focus(); }
  });

  if (save) {
    const form = save.querySelector("[data-save-form]");
    form.addEventListener("submit", () => { form.querySelector("[data-save-text]").value = text.value; });
  }
  if (found.children.length) { // the page came with them
    const marks = found.dataset.marks.split(";").filter(Boolean).map((mark) => mark.split(","));
    light(marks.map(([start, end, kind]) => [Number(start), Number(end), kind]));
    offer();
  } else if (text.value.trim() && WAIT[mode()]) look();
})();
