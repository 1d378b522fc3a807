// A person in front of the Playground: what they do with their hands, and what they see.
import { join } from "node:path";

const PATIENCE = 30_000;
const A_MOMENT = 800;

export class Screen {
  #page;
  #pictures;
  #shots;

  /** @param shots the numbers of pictures, one row for all people */
  static async open(browser, address, pictures, shots) {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1150 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address);
    await page.getByTitle("Hide log panel").click();
    return new Screen(page, pictures, shots);
  }

  constructor(page, pictures, shots) {
    this.#page = page;
    this.#pictures = pictures;
    this.#shots = shots;
  }

  async says(words) {
    await this.#page.locator("[data-lexical-editor=true]").click();
    await this.#page.keyboard.insertText(words);
    await this.#page.getByLabel("Send Message").click();
  }

  async sees(words) {
    await this.#page.getByText(words).last().waitFor();
  }

  async presses(label) {
    await this.#page.getByRole("button", { name: label, exact: true }).last().click();
  }

  /** Presses until other words are there; some questions are asked only of some reports. */
  async skipsUntil(words) {
    const there = this.#page.getByText(words).last();
    for (let step = 0; step < 20 && !(await there.isVisible()); step++) {
      await this.#page.waitForTimeout(A_MOMENT);
      if (!(await there.isVisible())) await this.presses("Skip this");
    }
    await there.waitFor();
  }

  async ticks(label) {
    await this.#page.getByText(label).last().click();
  }

  async writes(words) {
    await this.#page.locator("textarea").last().fill(words);
  }

  /** Goes to another of the chats that stand at the side. */
  async opens(chat) {
    await this.#page.getByTitle("Toggle app bar and conversation window").click();
    await this.#page.getByText(chat, { exact: true }).first().click();
    // The chats lie over the messages until something else is clicked.
    await this.#page.locator("[data-lexical-editor=true]").click();
  }

  /** Chooses an action beside the latest message; the Playground knows no manifest, and asks for its name. */
  async pointsAtTheLatest(command) {
    await this.#page.getByLabel("Show more information").last().click();
    await this.#page.getByText("Action Command").click();
    await this.#page.getByPlaceholder("Input command id").fill(command);
    await this.presses("Create");
  }

  async shoots(name) {
    await this.#page.waitForTimeout(A_MOMENT);
    const file = `${String(this.#shots.next().value).padStart(2, "0")}-${name}.png`;
    await this.#page.screenshot({ path: join(this.#pictures, file) });
    console.log(file);
  }
}
