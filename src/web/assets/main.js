// Puts the page together: its chats, the language, the size of the letters.

import { make } from "./dom.js";
import { Pane } from "./pane.js";
import { keep, recall } from "./visitor.js";
import { LANGUAGES, currentLanguage, put, speak, word } from "./words.js";

const { channel, invite } = document.body.dataset;
const parameters = new URLSearchParams(location.search);
const panes = [];

speak(parameters.get("lang") ?? recall("camtay.lang") ?? "vi");
buildTools();

const mentor = document.getElementById("mentor");
open("citizen", mentor ? "citizenAbout" : "aloneAbout", greet);
if (mentor) open("mentor", "mentorAbout", admit);

function open(role, about, opening) {
  const root = document.getElementById(role);
  panes.push(new Pane(root, { role, channel, about, opening, news: () => news(root) }));
}

// What a citizen sees first: who speaks here, one rule, one thing to do.
function greet(pane) {
  const start = put(make("button", { type: "button", class: "strong start" }), "start");
  start.addEventListener("click", () => {
    pane.focus();
    mentionLanguage(pane);
    const ref = parameters.get("ref");
    if (ref) pane.mention({ ref });
    else pane.say(word("hello"));
  });
  return make(
    "div",
    { class: "card" },
    put(make("h3"), "welcome"),
    put(make("p"), "welcomeText"),
    put(make("p", { class: "safe" }), "safe"),
    start,
  );
}

// What a mentor sees first: nothing where the page knows the code, else a place to enter it.
function admit(pane) {
  if (invite) {
    pane.say(invite);
    mentionLanguage(pane);
    return null;
  }
  const field = make("input", { id: "invite", autocomplete: "off", required: true, maxlength: 100 });
  const form = make(
    "form",
    { class: "card" },
    put(make("label", { for: "invite" }), "invite"),
    put(make("p"), "inviteHelp"),
    field,
    put(make("button", { class: "strong" }), "inviteEnter"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    pane.focus();
    pane.say(field.value.trim());
    mentionLanguage(pane);
  });
  pane.composer.hidden = true;
  return form;
}

// The service speaks Vietnamese until it is told otherwise.
function mentionLanguage(pane) {
  if (currentLanguage() !== "vi") pane.mention({ payload: `lang:${currentLanguage()}` });
}

function tellLanguage(pane) {
  const language = currentLanguage();
  pane.choose(LANGUAGES[language], `lang:${language}`);
}

function buildTools() {
  const size = make("button", { type: "button", class: "tool" });
  const other = make("button", { type: "button", class: "tool" });
  document.getElementById("tools").append(size, other);

  const showSize = (large) => {
    document.documentElement.classList.toggle("large", large);
    put(size, large ? "smaller" : "bigger");
    keep("camtay.large", large ? "yes" : "no");
  };
  size.addEventListener("click", () => {
    showSize(!document.documentElement.classList.contains("large"));
    for (const pane of panes) pane.settle();
  });
  showSize(recall("camtay.large") === "yes");

  const showOther = () => {
    const next = currentLanguage() === "vi" ? "en" : "vi";
    other.lang = next;
    other.textContent = LANGUAGES[next];
    return next;
  };
  other.addEventListener("click", () => {
    speak(other.lang);
    keep("camtay.lang", currentLanguage());
    showOther();
    for (const pane of panes) if (pane.begun) tellLanguage(pane);
  });
  showOther();
}

// Where one chat is out of sight, as on a phone, the other says that something came in.
function news(root) {
  const [pane, other] = panes[0].root === root ? panes : [...panes].reverse();
  const box = root.getBoundingClientRect();
  const seen = box.top < innerHeight * 0.6 && box.bottom > innerHeight * 0.4;
  if (seen || !other?.begun) return;
  const who = word(`${pane.role}Title`);
  const button = make("button", { type: "button", class: "news" }, word("news", { who }));
  const look = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      look.disconnect();
      button.remove();
    },
    { threshold: 0.5 },
  );
  look.observe(root);
  button.addEventListener("click", () => {
    root.scrollIntoView();
    pane.focus();
  });
  other.announce(button);
}
