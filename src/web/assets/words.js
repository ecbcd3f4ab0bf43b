// The page's own words in each language, and putting them where they belong.
//
// What the chat itself says comes from the service; nothing of it stands here.

const WORDS = {
  vi: {
    bot: "Cầm Tay",
    botKind: "máy trả lời",
    mentorKind: "người hướng dẫn",
    citizenKind: "người học",
    me: "Mình",
    citizenTitle: "Người học",
    mentorTitle: "Người hướng dẫn",
    citizenAbout: "Bác nhắn ở đây ạ.",
    aloneAbout: "Máy trả lời. Bác đừng gửi mật khẩu, mã số.",
    mentorAbout: "Ai cần giúp, lời nhờ hiện ở đây.",
    log: "Các tin nhắn",
    write: "Viết tin nhắn",
    send: "Gửi",
    photo: "Gửi ảnh",
    sending: "Đang gửi…",
    sent: "Đã gửi",
    failed: "Chưa gửi được.",
    tooLong: "Tin dài quá, chưa gửi được. Xin chia ra từng tin ngắn.",
    again: "Gửi lại",
    lost: "Mạng đang chậm. Máy đang nối lại, xin chờ một chút ạ.",
    hello: "Xin chào",
    start: "Bắt đầu",
    welcome: "Cháu chào bác ạ",
    welcomeText: "Cháu là máy, cháu chỉ bác dùng điện thoại, từng việc nhỏ một. Bác hỏi lại bao nhiêu lần cũng được.",
    safe: "Bác đừng gửi mật khẩu hay mã số nào ở đây ạ.",
    choose: "Bấm chọn một ô:",
    canChoose: "Có thể chọn: {labels}",
    listen: "Nghe đọc",
    anew: "Làm lại",
    anewTitle: "Làm lại từ đầu?",
    anewText: "Những gì đã nói ở đây sẽ không hiện ra nữa.",
    anewYes: "Làm lại từ đầu",
    anewNo: "Thôi, giữ nguyên",
    invite: "Mã mời của người hướng dẫn",
    inviteHelp: "Người phụ trách của xã đưa mã này. Chỉ cần nhập một lần.",
    inviteEnter: "Vào giúp",
    news: "{who} có tin mới",
    bigger: "Chữ to",
    smaller: "Chữ vừa",
    pageTitle: "Cầm Tay: học dùng điện thoại, từng bước một",
  },
  en: {
    bot: "Cầm Tay",
    botKind: "a machine",
    mentorKind: "mentor",
    citizenKind: "learner",
    me: "Me",
    citizenTitle: "Learner",
    mentorTitle: "Mentor",
    citizenAbout: "You write here.",
    aloneAbout: "A machine. Never send passwords or codes.",
    mentorAbout: "When somebody needs help, it shows here.",
    log: "Messages",
    write: "Write a message",
    send: "Send",
    photo: "Send a photo",
    sending: "Sending…",
    sent: "Sent",
    failed: "Not sent yet.",
    tooLong: "Too long to send. Please split it into shorter messages.",
    again: "Send again",
    lost: "The network is slow. Connecting again, one moment please.",
    hello: "Hello",
    start: "Begin",
    welcome: "Hello and welcome",
    welcomeText: "I am a machine. I show you how to use the phone, one small thing at a time. Ask as often as you like.",
    safe: "Please never send a password or a code here.",
    choose: "Choose one:",
    canChoose: "You can choose: {labels}",
    listen: "Listen",
    anew: "Restart",
    anewTitle: "Start anew?",
    anewText: "What was said here will no longer be shown.",
    anewYes: "Start anew",
    anewNo: "No, keep it",
    invite: "Mentor's invite code",
    inviteHelp: "The commune's coordinator gives it to you. It is needed once.",
    inviteEnter: "Come in",
    news: "{who} has a new message",
    bigger: "Bigger",
    smaller: "Smaller",
    pageTitle: "Cầm Tay: learn to use the phone, one step at a time",
  },
};

// The languages, each by its own name.
export const LANGUAGES = { vi: "Tiếng Việt", en: "English" };

let language = "vi";

export function currentLanguage() {
  return language;
}

// What `key` says in the current language; `{name}` stands for an argument.
export function word(key, args = {}) {
  const text = WORDS[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (blank, name) => args[name] ?? blank);
}

// Writes a word into an element, and again whenever the language changes.
export function put(element, key) {
  element.dataset.word = key;
  element.textContent = word(key);
  return element;
}

// Names an element for screen readers, and again whenever the language changes.
export function name(element, key) {
  element.dataset.name = key;
  element.setAttribute("aria-label", word(key));
  return element;
}

// What an empty field asks for.
export function hint(element, key) {
  element.dataset.hint = key;
  element.placeholder = word(key);
  return element;
}

export function speak(next) {
  language = WORDS[next] ? next : "vi";
  document.documentElement.lang = language;
  document.title = word("pageTitle");
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = word(element.dataset.word);
  }
  for (const element of document.querySelectorAll("[data-name]")) {
    element.setAttribute("aria-label", word(element.dataset.name));
  }
  for (const element of document.querySelectorAll("[data-hint]")) {
    element.placeholder = word(element.dataset.hint);
  }
}
