// Making elements. Text is only ever set as text, so nothing that anybody wrote becomes markup.

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

// A small drawing of `shapes`, each a tag and its attributes; what it stands beside says what it means.
function icon(kind, ...shapes) {
  const drawn = (tag, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const svg = drawn("svg", { class: kind, viewBox: "0 0 24 24", "aria-hidden": "true" });
  svg.append(...shapes.map(([tag, attributes]) => drawn(tag, attributes)));
  return svg;
}

const LINE = { fill: "none", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round" };

export function loudspeaker() {
  return icon(
    "loudspeaker",
    ["path", { d: "M3 9.5h4L12 5v14l-5-4.5H3Z", fill: "currentColor" }],
    ["path", { d: "M15.5 9a4.2 4.2 0 0 1 0 6M18 6.3a8 8 0 0 1 0 11.4", ...LINE }],
  );
}

export function camera() {
  return icon(
    "camera",
    ["path", { d: "M4 8h4l1.6-2.5h4.8L16 8h4v11H4Z", "stroke-linejoin": "round", ...LINE }],
    ["circle", { cx: "12", cy: "13", r: "3.4", ...LINE }],
  );
}

// Asks a yes/no question in the page; answers `true` for yes.
export function ask(title, text, yes, no) {
  // Phones of before 2022 know no dialogs.
  if (!window.HTMLDialogElement) return Promise.resolve(confirm(`${title}\n${text}`));
  return new Promise((resolve) => {
    const dialog = make(
      "dialog",
      { class: "ask", "aria-labelledby": "ask-title" },
      make("h2", { id: "ask-title" }, title),
      make("p", {}, text),
      make(
        "form",
        { method: "dialog" },
        make("button", { class: "plain", value: "no", autofocus: true }, no),
        make("button", { class: "strong", value: "yes" }, yes),
      ),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
