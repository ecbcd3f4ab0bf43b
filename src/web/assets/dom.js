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

// A picture of hills and the sun, as chat apps have it beside the words.
export function hills() {
  return icon(
    "hills",
    ["rect", { x: "3", y: "4.5", width: "18", height: "15", rx: "2.5", ...LINE }],
    ["path", { d: "m4 17 5-5.5 4 4 2.5-2.5 4.5 4.5", "stroke-linejoin": "round", ...LINE }],
    ["circle", { cx: "15.7", cy: "9", r: "1.5", fill: "currentColor" }],
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
