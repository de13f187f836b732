// Import: dropping files and folders, and following an import as it goes on.
"use strict";

(() => {
  const form = document.getElementById("import-files");
  const drop = document.getElementById("drop");
  if (!form || !drop) return;
  drop.querySelector(".drop-hint").hidden = false;

  function fail(message) {
    const error = document.getElementById("import-error");
    error.textContent = message;
    error.hidden = false;
  }

  // The server checks, too; but a browser would send everything before it shows the answer.
  function tooMuch(files) {
    const limits = form.dataset;
    const all = files.reduce((sum, f) => sum + f.size, 0);
    return files.length > limits.files || all > limits.jobBytes || files.some((f) => f.size > limits.fileBytes);
  }

  form.addEventListener("submit", (e) => {
    const files = [...form.elements.files.files, ...form.elements.folder.files];
    if (!files.length || tooMuch(files)) {
      e.preventDefault();
      fail(files.length ? "This is too much for one import. " + form.dataset.says : "Choose files or a folder first.");
    }
  });

  async function filesOf(entry, path, into) {
    if (entry.isFile) {
      const file = await new Promise((good, bad) => entry.file(good, bad));
      into.push([path + entry.name, file]);
    } else if (entry.isDirectory) {
      const reader = entry.createReader();
      for (;;) {
        const some = await new Promise((good, bad) => reader.readEntries(good, bad));
        if (!some.length) break;
        for (const inner of some) await filesOf(inner, path + entry.name + "/", into);
      }
    }
  }

  async function send(files) {
    if (tooMuch(files.map(([, file]) => file))) {
      fail("This is too much for one import. " + form.dataset.says);
      return;
    }
    const body = new FormData();
    body.append("csrf", form.elements.csrf.value);
    for (const [name, file] of files) body.append("files", file, name);
    const answer = await fetch("/import.json", { method: "POST", body });
    const json = await answer.json();
    if (answer.ok) location.assign(json.address);
    else fail(json.error.message);
  }

  for (const over of ["dragenter", "dragover"]) {
    drop.addEventListener(over, (e) => { e.preventDefault(); drop.classList.add("over"); });
  }
  for (const out of ["dragleave", "drop"]) drop.addEventListener(out, () => drop.classList.remove("over"));

  drop.addEventListener("drop", async (e) => {
    e.preventDefault();
    const entries = [...e.dataTransfer.items].map((i) => i.webkitGetAsEntry?.()).filter(Boolean);
    const files = [];
    try {
      for (const entry of entries) await filesOf(entry, "", files);
      if (!entries.length) for (const f of e.dataTransfer.files) files.push([f.name, f]);
      if (files.length) await send(files);
    } catch (problem) {
      fail("The files could not be sent: " + problem.message);
    }
  });
})();

(() => {
  const files = document.getElementById("job-files");
  if (!files?.dataset.events) return;
  const says = document.getElementById("job-says");
  const progress = document.getElementById("job-progress");

  function line(text, href) {
    const li = document.createElement("li");
    const inner = href ? document.createElement("a") : li;
    if (href) {
      inner.href = href;
      li.append(inner);
    } else {
      li.className = "bad";
    }
    inner.textContent = text;
    return li;
  }

  function show(file) {
    const row = document.getElementById("file-" + file.index);
    row.className = file.outcome;
    row.querySelector(".says").textContent = file.says;
    row.querySelector(".more").replaceChildren(
      ...(file.documents ?? []).map((d) => line(d.id || "Show the document", d.address)),
      ...(file.failures ?? []).map((f) => line(f.place ? f.place + ": " + f.reason : f.reason)));
  }

  function count(data) {
    says.textContent = data.says;
    progress.value = data.done;
  }

  const events = new EventSource(files.dataset.events);
  events.addEventListener("file", (e) => {
    const data = JSON.parse(e.data);
    show(data.file);
    count(data);
  });
  events.addEventListener("done", (e) => {
    events.close();
    const data = JSON.parse(e.data);
    count(data);
    document.getElementById("job-retry").hidden = !data.can_retry;
  });
})();
