// One chat: what was said, what can be chosen, and a place to write.

import { pending, shown } from "./bubble.js";
import { ask, hills, make } from "./dom.js";
import { Outgoing } from "./outgoing.js";
import { Stream } from "./stream.js";
import { renew, visitor } from "./visitor.js";
import { hint, name, put, word } from "./words.js";

// A short gap in the network is nobody's concern.
const NOTICE_AFTER_MS = 4_000;

// Messages that come this close after one another are read from the first of them.
const BURST_MS = 4_000;

// Old fingers tap twice: for so long after one choice the next ones take no tap.
const SECOND_TAP_MS = 1_000;

// How a photo looks among the messages. Only that there is one is told: it never leaves the phone.
const PHOTO = "📷";

export class Pane {
  // `options`: `role` (`citizen` or `mentor`), `channel`, `about` (the word below the title),
  // `opening()` which makes what an empty chat shows, and `news()` which is called for every new
  // message of others.
  constructor(root, options) {
    this.root = root;
    this.options = options;
    this.role = options.role;
    this.#build();
    this.#connect(visitor(options.channel, this.role));
  }

  // Whether anything was said here yet; `null` until the service has told.
  get begun() {
    return this.ready ? this.newest !== null || this.waiting.length > 0 : null;
  }

  say(text) {
    this.#send({ text }, text);
  }

  choose(label, payload) {
    this.#send({ payload, title: label }, label);
  }

  showPhoto() {
    this.#send({ photo: true }, PHOTO);
  }

  // Tells the service something that the visitor did not say: their language, where they come from.
  mention(body) {
    this.outgoing.send(body);
  }

  // Shows, right below the title, that another chat has something new; removes what it showed before.
  announce(button) {
    this.root.querySelector(".news")?.remove();
    if (button) this.root.querySelector(".pane-head").after(button);
  }

  focus() {
    this.log.focus({ preventScroll: true });
  }

  async anew() {
    const yes = await ask(word("anewTitle"), word("anewText"), word("anewYes"), word("anewNo"));
    if (!yes) return;
    this.stream.stop();
    this.#connect(renew(this.options.channel, this.role));
    this.focus();
  }

  #build() {
    const title = put(make("h2", { id: `${this.role}-title` }), `${this.role}Title`);
    this.log = name(make("div", { class: "log", role: "log", tabindex: "0" }), "log");
    this.notice = make("p", { class: "notice", role: "status" });
    this.choices = name(make("div", { class: "choices", role: "group", hidden: true }), "choose");
    this.#buildComposer();
    const anew = put(make("button", { type: "button", class: "anew" }), "anew");
    anew.addEventListener("click", () => this.anew());
    anew.hidden = this.role !== "citizen";
    this.scrolledTo = 0;
    new ResizeObserver(() => this.settle()).observe(this.log);
    this.log.addEventListener("load", () => this.settle(), true);
    this.root.replaceChildren(
      make(
        "header",
        { class: "pane-head" },
        make("div", {}, title, put(make("p", { class: "about" }), this.options.about)),
        anew,
      ),
      this.notice,
      this.log,
      this.choices,
      this.composer,
    );
  }

  #buildComposer() {
    const id = `${this.role}-text`;
    this.input = hint(make("textarea", {
      id,
      rows: 1,
      maxlength: 2000,
      autocomplete: "off",
      enterkeyhint: "send",
    }), "write");
    this.composer = make(
      "form",
      { class: "composer" },
      this.#photoPicker(),
      put(make("label", { for: id, class: "for-ears" }), "write"),
      this.input,
      put(make("button", { class: "strong" }), "send"),
    );
    this.composer.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.input.value.trim();
      if (!text) return this.input.focus();
      this.input.value = "";
      this.#fit();
      this.say(text);
    });
    this.input.addEventListener("input", () => this.#fit());
    this.input.addEventListener("keydown", (event) => {
      // While a Vietnamese keyboard is composing a letter, Enter belongs to it.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.composer.requestSubmit();
    });
  }

  // Whoever learns shows photos; a mentor only writes.
  #photoPicker() {
    if (this.role !== "citizen") return null;
    const field = name(make("input", { type: "file", accept: "image/*" }), "photo");
    field.addEventListener("change", () => {
      if (field.files.length === 0) return;
      field.value = "";
      this.showPhoto();
    });
    return make("label", { class: "photo" }, field, hills());
  }

  // Makes the text field as high as its words, within bounds set by the style.
  #fit() {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight + 4}px`;
  }

  #connect(token) {
    this.#clear();
    const channel = encodeURIComponent(this.options.channel);
    this.outgoing = new Outgoing(`/webhooks/${channel}`, token, (message) =>
      message.view?.show(message.state),
    );
    this.stream = new Stream(`/web/${channel}/messages`, token, {
      bubble: (bubble) => this.#show(bubble),
      ready: () => this.#begin(),
      anew: () => this.#clear(),
      online: (yes) => this.#online(yes),
    });
  }

  #clear() {
    this.newest = null;
    this.waiting = [];
    this.ready = false;
    // What there was before is not read out; from `ready` on, every new message is.
    this.log.setAttribute("aria-live", "off");
    this.log.replaceChildren();
    this.composer.hidden = false;
    this.#offer([]);
  }

  // Everything there was is shown.
  #begin() {
    if (this.ready) return;
    this.ready = true;
    this.log.setAttribute("aria-live", "polite");
    if (this.begun) return this.#scroll();
    const opening = this.options.opening(this);
    if (opening) this.log.append(make("div", { class: "opening" }, opening));
    this.log.scrollTop = 0;
  }

  #show(bubble) {
    this.#clearOpening();
    if (this.newest && bubble.seq <= this.newest.seq) return;
    const same = this.newest?.from === bubble.from && this.newest?.name === bubble.name;
    const element = shown(bubble, same);
    if (bubble.from === "me") this.#arrived(bubble);
    this.log.insertBefore(element, this.waiting[0]?.view.element ?? null);
    this.newest = bubble;
    this.#offer(bubble.quick_replies ?? []);
    if (!this.ready) return;
    if (bubble.from !== "me") {
      const now = Date.now();
      if (now - (this.heardAt ?? 0) > BURST_MS) this.firstUnread = element;
      this.heardAt = now;
      this.options.news();
    }
    this.#scroll();
  }

  // The visitor's own message is back from the service: it takes the place of the one on its way.
  // Masking may have changed its words; then it is the oldest that was not refused.
  #arrived(bubble) {
    let at = this.waiting.findIndex((message) => message.text === bubble.text);
    if (at < 0) at = this.waiting.findIndex((message) => message.state !== "failed");
    if (at >= 0) this.waiting.splice(at, 1)[0].view.element.remove();
  }

  #send(body, text) {
    this.#clearOpening();
    this.#offer([]);
    const message = this.outgoing.send(body);
    message.text = text.normalize("NFC");
    message.view = pending(text, () => this.outgoing.again(message));
    message.view.show(message.state);
    this.waiting.push(message);
    this.log.append(message.view.element);
    this.firstUnread = null;
    this.heardAt = null;
    this.#scroll();
  }

  #offer(replies) {
    const rest = (this.tappedAt ?? 0) + SECOND_TAP_MS - Date.now();
    const buttons = replies.map((reply) => {
      const button = make("button", { type: "button", class: "choice", disabled: rest > 0 });
      button.textContent = reply.label;
      button.addEventListener("click", () => {
        this.tappedAt = Date.now();
        // The button is about to go. The log takes the focus; the text field would bring up the
        // keyboard of a phone.
        this.focus();
        this.choose(reply.label, reply.payload);
      });
      return button;
    });
    if (rest > 0) setTimeout(() => buttons.forEach((button) => (button.disabled = false)), rest);
    this.choices.hidden = replies.length === 0;
    this.choices.replaceChildren(put(make("p", { class: "choose" }), "choose"), ...buttons);
  }

  #clearOpening() {
    this.log.querySelector(".opening")?.remove();
    this.composer.hidden = false;
  }

  // Down to the newest, but never past the beginning of what has not been read yet.
  #scroll() {
    const bottom = this.log.scrollHeight - this.log.clientHeight;
    const first = this.firstUnread?.isConnected ? this.firstUnread.offsetTop - 12 : bottom;
    this.log.scrollTo({ top: Math.min(bottom, first) });
    this.scrolledTo = this.log.scrollTop;
  }

  // A picture has come, the letters have grown, or the keyboard of a phone has taken half of the room:
  // whoever has not scrolled away meanwhile still sees the newest.
  settle() {
    if (Math.abs(this.log.scrollTop - this.scrolledTo) < 48) this.#scroll();
  }

  #online(yes) {
    if (yes) {
      clearTimeout(this.noticeTimer);
      this.noticeTimer = null;
      this.notice.textContent = "";
      delete this.notice.dataset.word;
    } else {
      // Counted from the first failure: each further try must not put the notice off.
      this.noticeTimer ??= setTimeout(() => put(this.notice, "lost"), NOTICE_AFTER_MS);
    }
  }
}
