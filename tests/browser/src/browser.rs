//! The browser, and what a person does in it.

use std::env;
use std::path::Path;
use std::process::Stdio;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::{BOUND, LOOK_EVERY, free_address, listening};

/// Where Debian puts them; `CHROMEDRIVER` and `CHROMIUM` name others.
const CHROMEDRIVER: &str = "/usr/bin/chromedriver";
const CHROMIUM: &str = "/usr/bin/chromium";

/// The size of a screen, in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// A small phone of an elder.
pub const PHONE: Screen = Screen {
    width: 360,
    height: 740,
};

/// The screen of an office.
pub const DESKTOP: Screen = Screen {
    width: 1280,
    height: 900,
};

/// An open browser; close it with [`Browser::close`].
#[derive(Debug)]
pub struct Browser {
    client: Client,
    _driver: Child,
    _profile: TempDir,
}

impl Browser {
    /// Opens a browser with a profile of its own.
    pub async fn open(screen: Screen) -> Self {
        let address = free_address().await;
        let driver = env::var_os("CHROMEDRIVER").unwrap_or_else(|| CHROMEDRIVER.into());
        let driver = Command::new(driver)
            .arg(format!("--port={}", address.port()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("chromedriver starts");
        listening(address).await;
        let profile = tempfile::tempdir().expect("a temporary folder");
        let Value::Object(capabilities) = capabilities(screen, profile.path()) else {
            unreachable!("it is written as an object");
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://{address}"))
            .await
            .expect("the browser opens");
        Self {
            client,
            _driver: driver,
            _profile: profile,
        }
    }

    /// Closes the browser.
    pub async fn close(self) {
        self.client.close().await.expect("the browser closes");
    }

    /// Opens a page.
    pub async fn go(&self, url: &str) {
        self.client.goto(url).await.expect("the page opens");
    }

    /// Presses the button with this label below `place` (`citizen`, `mentor` or `tools`).
    pub async fn press(&self, place: &str, label: &str) {
        self.press_where(place, &format!("normalize-space()='{label}'"))
            .await;
    }

    /// Presses the first button whose label begins so.
    pub async fn press_beginning(&self, place: &str, label: &str) {
        self.press_where(place, &format!("starts-with(normalize-space(),'{label}')"))
            .await;
    }

    /// Presses the button if it is there, else says the words that do the same.
    pub async fn press_or_write(&self, place: &str, label: &str, words: &str) {
        if self
            .choices(place)
            .await
            .iter()
            .any(|choice| choice == label)
        {
            self.press(place, label).await;
        } else {
            self.write(place, words).await;
        }
    }

    /// Presses the button of an open question that says yes.
    pub async fn confirm(&self) {
        let button = self.find("dialog button.strong").await;
        button.click().await.expect("the question takes an answer");
    }

    /// Presses like a person: a button that moved or is covered in this moment is tried again.
    async fn press_where(&self, place: &str, condition: &str) {
        let path = format!("//*[@id='{place}']//button[not(@disabled)][{condition}]");
        let press = async {
            loop {
                if let Ok(button) = self.client.find(Locator::XPath(&path)).await
                    && button.click().await.is_ok()
                {
                    return;
                }
                tokio::time::sleep(LOOK_EVERY).await;
            }
        };
        if tokio::time::timeout(BOUND, press).await.is_err() {
            let said = self.log(place).await;
            panic!("no button with {condition} in {place}; it shows:\n{said}");
        }
    }

    /// Writes into the chat and presses Enter.
    pub async fn write(&self, place: &str, text: &str) {
        let field = self.find(&format!("#{place} textarea")).await;
        field.send_keys(text).await.expect("the field takes words");
        let enter = String::from(char::from(Key::Enter));
        field.send_keys(&enter).await.expect("Enter");
    }

    /// Waits until the newest messages of a chat hold `text` from `speaker` (`bot`, `mentor`,
    /// `citizen` or `me`).
    pub async fn sees(&self, place: &str, speaker: &str, text: &str) {
        let path = format!(
            "//*[@id='{place}']//article[contains(@class,'from-{speaker}')]\
             [not(contains(@class,'pending'))][contains(normalize-space(),'{text}')]"
        );
        let found = self
            .client
            .wait()
            .at_most(BOUND)
            .every(LOOK_EVERY)
            .for_element(Locator::XPath(&path))
            .await;
        if found.is_err() {
            let said = self.log(place).await;
            panic!("{speaker} did not say «{text}» in {place}; it shows:\n{said}");
        }
    }

    /// How many messages of `speaker` a chat shows.
    pub async fn count(&self, place: &str, speaker: &str) -> usize {
        let css = format!("#{place} .from-{speaker}");
        let all = self.client.find_all(Locator::Css(&css)).await;
        all.expect("the page answers").len()
    }

    /// Waits until `speaker` has said more than `before` messages in a chat.
    pub async fn sees_more(&self, place: &str, speaker: &str, before: usize) {
        let more = async {
            while self.count(place, speaker).await <= before {
                tokio::time::sleep(LOOK_EVERY).await;
            }
        };
        if tokio::time::timeout(BOUND, more).await.is_err() {
            let said = self.log(place).await;
            panic!("{speaker} said nothing more in {place}; it shows:\n{said}");
        }
    }

    /// The labels of the choices on offer in a chat.
    pub async fn choices(&self, place: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(`#${arguments[0]} .choice`)]\
                      .map((button) => button.textContent);";
        let labels = self.ask(script, vec![json!(place)]).await;
        serde_json::from_value(labels).expect("labels")
    }

    /// Everything a chat shows, for a failure's report.
    pub async fn log(&self, place: &str) -> String {
        let script = "return document.getElementById(arguments[0])?.innerText;";
        let text = self.ask(script, vec![json!(place)]).await;
        text.as_str().unwrap_or("nothing").to_owned()
    }

    /// Moves with the Tab key until the element in focus is called `name`, then presses `key`.
    pub async fn tab_to(&self, place: &str, name: &str, key: Key) {
        let script = "const at = document.activeElement;\
                      const name = at.labels?.[0]?.textContent ?? at.textContent;\
                      return Boolean(at.closest(`#${arguments[0]}`)) && name.trim() === arguments[1];";
        for _ in 0..60 {
            let here = self.ask(script, vec![json!(place), json!(name)]).await;
            if here == Value::Bool(true) {
                return self.strike(key).await;
            }
            self.strike(Key::Tab).await;
        }
        let said = self.log(place).await;
        panic!("Tab does not lead to «{name}» in {place}; it shows:\n{said}");
    }

    /// Strikes a key of the keyboard, whatever has the focus: a field for files takes no keys otherwise.
    async fn strike(&self, key: Key) {
        let value = char::from(key);
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        let pressed = self.client.perform_actions(keys).await;
        pressed.expect("the key");
    }

    /// Types into whatever has the focus.
    pub async fn type_here(&self, text: &str) {
        let active = self.client.active_element().await.expect("a focus");
        active.send_keys(text).await.expect("it takes words");
    }

    /// Brings a chat to the top of the window, as a finger would.
    pub async fn scroll_to(&self, place: &str) {
        let script = "document.getElementById(arguments[0]).scrollIntoView({behavior: 'instant'});";
        self.ask(script, vec![json!(place)]).await;
    }

    /// What a script answers.
    pub async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        answer.expect("the script runs")
    }

    /// Keeps a picture of the window in the folder that `CAMTAY_SCREENSHOTS` names, if it does.
    pub async fn picture(&self, name: &str) {
        let Some(folder) = env::var_os("CAMTAY_SCREENSHOTS") else {
            return;
        };
        std::fs::create_dir_all(&folder).expect("the folder of the pictures");
        let png = self.client.screenshot().await.expect("a picture");
        let path = Path::new(&folder).join(format!("{name}.png"));
        std::fs::write(path, png).expect("the picture is written");
    }

    async fn find(&self, css: &str) -> Element {
        let wait = self.client.wait().at_most(BOUND).every(LOOK_EVERY);
        wait.for_element(Locator::Css(css))
            .await
            .unwrap_or_else(|_| panic!("no {css}"))
    }
}

/// A headless browser that asks nobody outside for anything.
fn capabilities(screen: Screen, profile: &Path) -> Value {
    let binary = env::var("CHROMIUM").unwrap_or_else(|_| CHROMIUM.to_owned());
    let mut options = json!({
        "binary": binary,
        "args": [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            // A page that glides is at no place where a tap could go, for ever on a busy machine.
            "--force-prefers-reduced-motion",
            format!("--user-data-dir={}", profile.display()),
            format!("--window-size={},{}", screen.width, screen.height),
        ],
    });
    // A window cannot be made as narrow as a phone; a phone can be pretended.
    if screen.width < 500 {
        options["mobileEmulation"] = json!({
            "deviceMetrics": {
                "width": screen.width,
                "height": screen.height,
                "pixelRatio": 2,
                "touch": true,
            },
        });
    }
    json!({ "goog:chromeOptions": options })
}
