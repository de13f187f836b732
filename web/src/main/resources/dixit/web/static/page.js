// What every page can do a little better with a script. Nothing depends on it.
"use strict";

document.documentElement.classList.add("with-script");

function onPage(selector, event, act) {
  document.addEventListener(event, (e) => {
    const at = e.target instanceof Element && e.target.closest(selector);
    if (at) act(at, e);
  });
}

// Buttons that need a script are hidden until there is one.
for (const button of document.querySelectorAll("[data-copy], [data-take]")) button.hidden = false;

onPage("[data-copy]", "click", async (button) => {
  const words = document.getElementById(button.dataset.copy).textContent;
  await navigator.clipboard.writeText(words);
  const before = button.textContent;
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = before; }, 1500);
});

// What is selected in the text goes into the field of the right words.
onPage("[data-take]", "mousedown", (button, e) => e.preventDefault());
onPage("[data-take]", "click", (button) => {
  const selection = getSelection();
  const context = document.getElementById(button.dataset.take);
  if (selection.rangeCount && context.contains(selection.getRangeAt(0).commonAncestorContainer)) {
    document.getElementById(button.dataset.into).value = selection.toString().trim();
  }
});

// A slider says its number.
onPage("input[type=range]", "input", (slider) => {
  const says = document.getElementById(slider.id + "-value");
  if (says && !slider.dataset.usual) says.value = slider.value;
});

// After a search without a new page, say how many were found.
document.addEventListener("htmx:afterSettle", () => {
  const found = document.getElementById("count") ?? document.getElementById("query-error");
  if (found) document.getElementById("news").textContent = found.textContent;
});
