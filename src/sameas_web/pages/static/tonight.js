// Holding a draft until morning: in this browser alone, sealed where there is a passphrase, gone at a hurried leaving.
"use strict";
(() => {
  const KEPT = "held-till-morning";
  const NIGHT = 2 * 3600 * 1000;
  // Rounds of PBKDF2 with SHA-256 that OWASP asks for (2023); a browser has no slower stretching of its own.
  const ROUNDS = 600000;
  const read = () => { try { return JSON.parse(localStorage.getItem(KEPT)); } catch { return null; } };

  const note = document.querySelector("[data-held-note]");
  if (note) {
    const held = read();
    if (held) note.textContent = Date.now() >= held.until ? note.dataset.morning : note.dataset.night;
  }
  const page = document.querySelector("[data-tonight]");
  if (!page) return;
  const find = (name) => page.querySelector(`[data-${name}]`);
  const said = find("said");
  const token = () => page.querySelector("[name=csrfmiddlewaretoken]").value;

  const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const key = async (passphrase, salt) => {
    const raw = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase), "PBKDF2", false, ["deriveKey"]);
    return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt: salt, iterations: ROUNDS }, raw,
      { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  };
  const sealed = async (text, passphrase) => {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const words = await crypto.subtle.encrypt({ name: "AES-GCM", iv: iv }, await key(passphrase, salt), new TextEncoder().encode(text));
    return { salt: base64(salt), iv: base64(iv), sealed: base64(words) };
  };
  const unsealed = async (held, passphrase) => new TextDecoder().decode(await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: bytes(held.iv) }, await key(passphrase, bytes(held.salt)), bytes(held.sealed)));

  // The next morning that has a night before it.
  const morning = () => {
    const next = new Date();
    next.setHours(Number(page.dataset.morning), 0, 0, 0);
    if (next - Date.now() < NIGHT) next.setDate(next.getDate() + 1);
    return next.getTime();
  };
  const when = (time) => new Date(time).toLocaleString("en-GB", { weekday: "long", hour: "2-digit", minute: "2-digit" });

  const form = find("hold");
  const shown = find("held");
  const show = () => {
    const held = read();
    form.hidden = Boolean(held);
    shown.hidden = !held;
    if (!held) return;
    const isMorning = Date.now() >= held.until;
    find("greeting").textContent = isMorning ? "Good morning" : `Held until ${when(held.until)}`;
    find("why").textContent = isMorning ? "This is what you held." : "It will look different by daylight. It's yours, though, and you can see it now.";
    find("lock").hidden = !held.sealed;
    find("open").hidden = false;
    find("then").hidden = true;
    if (isMorning) page.parentElement.querySelector("h1").after(page);
    if (isMorning && !held.sealed) open();
  };
  const open = async () => {
    const held = read();
    if (!held) { show(); return; }
    let text = held.text;
    if (held.sealed) {
      try {
        text = await unsealed(held, find("passphrase-again").value);
      } catch {
        said.textContent = "That isn't the passphrase it was held with. Try again; nothing is lost by trying.";
        return;
      }
    }
    said.textContent = "";
    find("words").textContent = find("text-again").value = text;
    find("then").hidden = false;
    find("lock").hidden = find("open").hidden = true;
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = find("text").value;
    if (!text.trim()) { said.textContent = "There is nothing to hold yet."; return; }
    said.textContent = "";
    try {
      // What shows danger is not kept: a copy of it on this computer could be found.
      const answer = await fetch(page.dataset.look, {
        method: "POST",
        headers: { "X-CSRFToken": token(), Accept: "application/json" },
        body: new URLSearchParams({ text: text }),
        cache: "no-store",
      });
      const found = await answer.json();
      if (found.problem) { said.textContent = found.problem; return; }
      if (found.danger) {
        find("found").innerHTML = found.html;
        said.textContent = "This one is not held: a copy of these words on this computer could be found. They are still in the field above.";
        return;
      }
      const passphrase = find("passphrase").value;
      const kept = passphrase ? await sealed(text, passphrase) : { text: text };
      localStorage.setItem(KEPT, JSON.stringify({ until: morning(), ...kept }));
    } catch {
      said.textContent = "It could not be held. Your words are still here. If the program on this computer has stopped, start it again with: sameas serve";
      return;
    }
    find("text").value = find("passphrase").value = "";
    find("found").replaceChildren();
    show();
    said.textContent = "Held. Send one of the lines above, and sleep.";
  });
  find("open").addEventListener("click", open);
  find("another").addEventListener("click", () => {
    localStorage.setItem(KEPT, JSON.stringify({ ...read(), until: morning() }));
    show();
  });
  find("let-go").addEventListener("click", () => { localStorage.removeItem(KEPT); show(); said.textContent = "Gone."; });
  show();
})();
