// One message as it looks.

import { loudspeaker, make } from "./dom.js";
import { currentLanguage, name, put, word } from "./words.js";

function time(at) {
  const clock = new Intl.DateTimeFormat(currentLanguage(), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return make("time", { datetime: at }, clock.format(new Date(at)));
}

// The first letter of the last word: Vietnamese given names come last.
function initial(name) {
  const last = name.trim().split(/\s+/).pop() ?? "";
  return [...last][0]?.toLocaleUpperCase("vi") ?? "?";
}

function avatar(bubble) {
  if (bubble.from === "bot") {
    const logo = new URL("logo.svg", import.meta.url).href;
    return make("img", { class: "avatar", src: logo, alt: "", width: 28, height: 28 });
  }
  return make("span", { class: "avatar", "aria-hidden": "true" }, initial(bubble.name ?? ""));
}

// Who speaks, for the eye and for the ear.
function who(bubble) {
  if (bubble.from === "me") {
    return make("p", { class: "for-ears" }, put(make("span"), "me"), ": ");
  }
  const kind = `${bubble.from}Kind`;
  const name =
    bubble.from === "bot" ? put(make("strong"), "bot") : make("strong", {}, bubble.name ?? "");
  // Somebody without a name of their own is called by what they are.
  const nameless = bubble.name?.toLocaleLowerCase("vi") === word(kind);
  return make(
    "p",
    { class: "who" },
    avatar(bubble),
    name,
    nameless ? null : make("span", { "aria-hidden": "true" }, "·"),
    nameless ? null : put(make("span"), kind),
    time(bubble.at),
  );
}

// A picture of this service; a path that leads anywhere else is not shown.
function picture(shown) {
  const url = new URL(shown.path, location.origin);
  if (url.origin !== location.origin) return null;
  return make(
    "a",
    { class: "picture", href: url.href, target: "_blank", rel: "noopener" },
    make("img", { src: url.href, alt: shown.alt }),
  );
}

// Somebody reads the words; a path that leads anywhere else is not played.
function recording(path) {
  const url = new URL(path, location.origin);
  if (url.origin !== location.origin) return null;
  const audio = make("audio", { controls: true, preload: "none", src: url.href });
  return make(
    "figure",
    { class: "recording" },
    make("figcaption", {}, loudspeaker(), put(make("span"), "listen")),
    name(audio, "listen"),
  );
}

// A message that the service has.
export function shown(bubble, sameSpeaker) {
  const replies = bubble.quick_replies ?? [];
  const labels = replies.map((reply) => reply.label).join(", ");
  const mine = bubble.from === "me";
  return make(
    "article",
    {
      class: `message from-${bubble.from}${sameSpeaker ? " goes-on" : ""}`,
      // Nobody needs their own words read out to them.
      "aria-live": mine ? "off" : null,
    },
    who(bubble),
    make(
      "div",
      { class: "bubble" },
      // The words first: on a small screen the picture may end below it, never the one thing to do.
      make("p", { class: "text" }, bubble.text),
      bubble.picture ? picture(bubble.picture) : null,
    ),
    bubble.recording ? recording(bubble.recording) : null,
    replies.length > 0 ? make("p", { class: "for-ears" }, word("canChoose", { labels })) : null,
    mine ? make("p", { class: "state" }, time(bubble.at)) : null,
  );
}

// The visitor's own message on its way; `again` is called when it is to be sent once more.
export function pending(text, again) {
  const state = make("span", { role: "status", "aria-live": "off" });
  const button = put(make("button", { type: "button", class: "again", hidden: true }), "again");
  button.addEventListener("click", again);
  const element = make(
    "article",
    { class: "message from-me pending", "aria-live": "off" },
    make("p", { class: "for-ears" }, put(make("span"), "me"), ": "),
    make("div", { class: "bubble" }, make("p", { class: "text" }, text)),
    make("p", { class: "state" }, state, button),
  );
  const words = { sending: "sending", sent: "sent", failed: "failed", "too-long": "tooLong" };
  return {
    element,
    show(next) {
      const stuck = next === "failed" || next === "too-long";
      state.setAttribute("aria-live", stuck ? "assertive" : "off");
      put(state, words[next]);
      button.hidden = next !== "failed";
      element.classList.toggle("failed", stuck);
    },
  };
}
