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
