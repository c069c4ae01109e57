// Leaving in a hurry: what was typed is emptied, what was held till morning is thrown away, the page is gone from "back", and the weather comes up.
"use strict";
(() => {
  const link = document.querySelector("[data-leave]");
  if (!link) return;
  const leave = () => {
    for (const field of document.querySelectorAll("textarea, input[type=password], input[type=hidden]:not([name=csrfmiddlewaretoken])")) field.value = "";
    for (const shown of document.querySelectorAll("main")) shown.replaceChildren();
    try { localStorage.removeItem("held-till-morning"); } catch { /* a browser that keeps nothing */ }
    document.title = "Weather";
    window.location.replace(link.href);
  };
  link.addEventListener("click", (event) => { event.preventDefault(); leave(); });
  let presses = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") { presses = []; return; }
    if (event.repeat) return;
    const now = Date.now();
    presses = presses.filter((then) => now - then < 1500).concat(now);
    if (presses.length >= 3) leave();
  });
})();
