// A document: choosing a statement without loading the page again.
"use strict";

(() => {
  const text = document.querySelector(".doc-text");
  const list = document.querySelector(".said-list");
  if (!text || !list) return;

  const LAYERS = [["c", "chosen-content"], ["f", "chosen-source"], ["u", "chosen-cue"]];
  const item = (id) => document.getElementById("s-" + id);
  const ref = (id) => document.getElementById("t-" + id);
  const refs = () => [...text.querySelectorAll(".ref")];

  function forget() {
    for (const [, css] of LAYERS) for (const e of text.querySelectorAll("." + css)) e.classList.remove(css);
    for (const e of text.querySelectorAll(".ref.on")) e.classList.remove("on");
    for (const li of list.querySelectorAll("li.chosen")) {
      li.classList.remove("chosen");
      li.querySelector("details").open = false;
    }
  }

  function choose(id, scroll) {
    const li = item(id);
    if (!li) return;
    forget();
    for (const [key, css] of LAYERS) {
      for (const e of text.querySelectorAll(`[data-${key}~="${CSS.escape(id)}"]`)) e.classList.add(css);
    }
    ref(id)?.classList.add("on");
    li.classList.add("chosen");
    li.querySelector("details").open = true;
    if (scroll) show(li);
    const url = new URL(location.href);
    url.searchParams.set("statement", id);
    history.replaceState(null, "", url);
  }

  // Brings an item of the list into view: beside the text on a wide screen, below it else, unless it floats above.
  function show(li) {
    if (getComputedStyle(list).position === "sticky") list.scrollTop = li.offsetTop - list.offsetTop - 8;
    else if (getComputedStyle(li).position !== "fixed") li.scrollIntoView({ block: "nearest" });
  }

  // Hides what the program holds with less than the slider says: list, references and marks. Without script the form does it.
  const least = document.getElementById("least");
  const asked = least ? Number(least.value) : 0;

  function hide() {
    const hidden = new Set();
    for (const li of list.querySelectorAll("li[data-score]")) {
      li.hidden = Number(li.dataset.score) < Number(least.value) && !li.classList.contains("chosen");
      if (li.hidden) hidden.add(li.dataset.s);
    }
    for (const r of refs()) r.hidden = hidden.has(r.dataset.s);
    for (const e of text.querySelectorAll("span[data-c], span[data-f], span[data-u]")) {
      const ids = ["c", "f", "u"].flatMap((k) => (e.dataset[k] || "").split(" ")).filter((s) => s);
      e.classList.toggle("below", ids.length > 0 && ids.every((id) => hidden.has(id)));
    }
    document.getElementById("least-value").value = Number(least.value).toFixed(2);
  }

  least?.addEventListener("input", hide);
  least?.addEventListener("change", () => {
    const url = new URL(location.href);
    if (Number(least.value) !== Number(least.dataset.usual)) url.searchParams.set("least", least.value);
    else url.searchParams.delete("least");
    // Less than before: the page holds only what was asked for.
    if (Number(least.value) < asked) location.assign(url);
    else history.replaceState(null, "", url);
  });

  const chosen = list.querySelector("li.chosen");
  if (chosen && getComputedStyle(list).position === "sticky") show(chosen);

  text.addEventListener("click", (e) => {
    const link = e.target.closest(".ref");
    if (link) {
      e.preventDefault();
      choose(link.dataset.s, true);
      item(link.dataset.s)?.querySelector("summary").focus({ preventScroll: true });
      return;
    }
    const words = e.target.closest("[data-c]");
    if (words && getSelection().isCollapsed) choose(words.dataset.c.split(" ").pop(), true);
  });

  text.addEventListener("keydown", (e) => {
    const link = e.target.closest(".ref");
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (!link || !step) return;
    const all = refs();
    const next = all[all.indexOf(link) + step];
    if (next) {
      e.preventDefault();
      next.focus();
    }
  });

  list.addEventListener("toggle", (e) => {
    const li = e.target.closest("li");
    if (!li || e.target.open === li.classList.contains("chosen")) return;
    if (e.target.open) choose(li.dataset.s, false);
    else forget();
  }, true);

  function back(li) {
    const link = ref(li.dataset.s);
    forget();
    link?.focus();
    link?.scrollIntoView({ block: "center" });
  }

  list.addEventListener("click", (e) => {
    const li = e.target.closest("li");
    if (e.target.closest(".close")) back(li);
    if (e.target.closest(".to-text")) {
      e.preventDefault();
      ref(li.dataset.s)?.scrollIntoView({ block: "center" });
      ref(li.dataset.s)?.focus({ preventScroll: true });
    }
  });

  list.addEventListener("keydown", (e) => {
    const li = e.target.closest("li");
    if (e.key === "Escape" && li) back(li);
  });
})();
