// Walks through Wardmate in Microsoft's Agents Playground, with a member on one screen and an officer on another, and takes
// pictures on the way. See docs/guides/teams.md. Give the built jar; everything else is made up and thrown away.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { openGateway } from "./gateway.mjs";
import { BOT, PEOPLE, members, playground } from "./people.mjs";
import { Screen } from "./screen.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const JAR = resolve(process.argv[2] ?? join(HERE, "../target/wardmate.jar"));
const WORK = join(HERE, "../target/playground");
const PICTURES = join(WORK, "pictures");
const JAVA = join(process.env.JAVA_HOME ?? "/usr", "bin/java");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const GATEWAY = 3979;
const WARDMATE = 8087;
const PLAYGROUNDS = { ivy: 56151, prudence: 56152 };
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const started = [];

function start(command, args, options) {
  const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], ...options });
  started.push(child);
}

async function answers(address) {
  for (let second = 0; second < 300; second++) {
    const up = await fetch(address).then(response => response.ok, () => false);
    if (up) return;
    await new Promise(next => setTimeout(next, 1000));
  }
  throw new Error(`Nothing answers at ${address}.`);
}

/** The search index may stay from walk to walk; nothing else that was said does. */
function sweep() {
  mkdirSync(join(WORK, "data"), { recursive: true });
  readdirSync(join(WORK, "data"))
    .filter(name => !["knowledge", "native"].includes(name))
    .forEach(name => rmSync(join(WORK, "data", name), { recursive: true }));
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES);
  writeFileSync(join(WORK, "members.csv"), members());
}

async function startWardmate(gateway) {
  start(JAVA, ["--enable-native-access=ALL-UNNAMED", "-jar", JAR, "serve"], {
    env: {
      PATH: process.env.PATH,
      SERVER_PORT: String(WARDMATE),
      WARDMATE_DATA_DIR: join(WORK, "data"),
      WARDMATE_DIRECTORY: join(WORK, "members.csv"),
      WARDMATE_PUBLIC_URL: `http://127.0.0.1:${WARDMATE}`,
      TEAMS_APP_ID: BOT.appId,
      TEAMS_APP_PASSWORD: BOT.password,
      TEAMS_TENANT_ID: BOT.tenant,
      TEAMS_OPENID_METADATA_URL: `${gateway.address}/v1/.well-known/openidconfiguration`,
      TEAMS_LOGIN_BASE_URL: gateway.address,
      TEAMS_ALLOWED_SERVICE_HOSTS: `127.0.0.1:${GATEWAY}`,
    },
  });
  await answers(`http://127.0.0.1:${WARDMATE}/actuator/health/readiness`);
}

async function startPlayground(person, gateway) {
  const folder = join(WORK, person);
  mkdirSync(folder, { recursive: true });
  // JSON is YAML too.
  writeFileSync(join(folder, ".m365agentsplayground.yml"), JSON.stringify(playground(person), null, 2));
  const program = createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
  start(process.execPath, [program, "start", "--channel-id", "msteams", "--disable-telemetry",
    "--port", String(PLAYGROUNDS[person]),
    "--app-endpoint", `${gateway.service(person)}/api/messages`,
    "--service-url", gateway.service(person)],
    { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, TEAMSAPPTESTER_BROWSER: "none" } });
  await answers(`http://localhost:${PLAYGROUNDS[person]}/`);
}

/** The Playground itself has no way to paste a picture, and takes any message as a custom activity. */
async function pastes(person, gateway, name) {
  const { id, aadObjectId } = playground(person).currentUser;
  const activity = {
    type: "message",
    id: String(Date.now()),
    timestamp: new Date().toISOString(),
    channelId: "msteams",
    serviceUrl: gateway.service(person),
    from: { id, aadObjectId, name: PEOPLE[person].name },
    recipient: { id: `28:${BOT.appId}`, name: "Wardmate" },
    conversation: { conversationType: "personal", tenantId: BOT.tenant, id: `a:1${person}` },
    channelData: { tenant: { id: BOT.tenant } },
    text: "",
    attachments: [{ ...gateway.paste(person, readFileSync(join(HERE, name))), name }],
  };
  await fetch(`http://localhost:${PLAYGROUNDS[person]}/_internal/v1/customActivities`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(activity),
  });
}

async function walk(member, officer, paste) {
  await officer.sees("Welcome, Prudence");
  await officer.shoots("officer-installs");
  await member.sees("Welcome, Ivy");
  await member.shoots("member-installs");

  await member.says("can I follow this developer?");
  await member.sees("Take care");
  await member.shoots("advice");

  await member.says("report");
  await member.sees("Are you safe now");
  await member.shoots("safe");
  await member.presses("Yes, I am safe");
  await member.sees("You decide what happens");
  await member.presses("Go on");
  await member.sees("What would you like to do");
  await member.shoots("purpose");
  await member.presses("Report it to someone");
  await member.sees("What kind of abuse");
  await member.ticks("A threat to hurt, rape or kill");
  await member.shoots("kinds");
  await member.presses("Go on");
  await member.sees("What happened?");
  await member.shoots("account");
  await member.says("@angry_gull wrote on Facebook yesterday that he knows where I live, https://example.org/post/12");
  await member.sees("I found this");
  await member.shoots("noticed");
  await member.presses("Yes, use it");
  await member.sees("Do you know who did it");
  await member.skipsUntil("Do you have screenshots?");
  await member.shoots("screenshots");
  await paste();
  await member.sees("Kept:");
  await member.shoots("picture-kept");
  await member.presses("That is all of them");
  await member.sees("Is this right?");
  await member.shoots("check");
  await member.presses("This is right");
  await member.sees("Who may see this?");
  await member.ticks("Prudence Inkwell");
  await member.shoots("recipients");
  await member.presses("Send to those I ticked");
  await member.sees("has been sent");
  await member.shoots("sent");

  // Nobody asked for this: the officer has only installed it.
  await officer.sees("A report of abuse");
  await officer.shoots("officer-card");
  await officer.presses("I have read it");
  await officer.sees("Done:");
  await officer.shoots("officer-card-acted-on");
  await member.sees("has read your report");
  await member.shoots("member-hears-unasked");
  await officer.presses("Ask the member");
  await officer.sees("What would you like to know");
  await officer.writes("Did he name your street?");
  await officer.shoots("officer-asks");
  await officer.presses("Ask");
  await member.sees("asks about your report");
  await member.writes("Yes, he did.");
  await member.shoots("member-answers");
  await member.presses("Send the answer");
  await officer.sees("has answered");
  await officer.shoots("officer-reads-the-answer");
}

/** As if somebody else had written it: the Playground has but one person who writes. */
async function walkFromAMessage(member) {
  await member.opens("Members");
  await member.says("I know where you live.");
  await member.pointsAtTheLatest("report-message");
  await member.sees("Nobody here sees that");
  await member.shoots("pointed-at");
  await member.presses("Begin the report");
  await member.sees("It has begun");
  await member.shoots("begun");
  await member.presses("Close");
  await member.opens("Personal Chat");
  await member.sees("I have put the message you chose");
  await member.shoots("goes-on-alone");
}

function* numbers() {
  for (let number = 1; ; number++) yield number;
}

async function main() {
  sweep();
  const gateway = await openGateway(GATEWAY, {
    bot: BOT,
    messages: `http://127.0.0.1:${WARDMATE}/api/messages`,
    playgrounds: PLAYGROUNDS,
  });
  let browser;
  try {
    await startWardmate(gateway);
    for (const person of Object.keys(PLAYGROUNDS)) await startPlayground(person, gateway);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const shots = numbers();
    const screen = person => Screen.open(browser, `http://localhost:${PLAYGROUNDS[person]}/`, PICTURES, shots);
    const officer = await screen("prudence");
    const member = await screen("ivy");
    const walked = walk(member, officer, () => pastes("ivy", gateway, "../teams/color.png"));
    await walked.then(() => walkFromAMessage(member)).catch(async failure => {
      await officer.shoots("officer-stuck");
      await member.shoots("member-stuck");
      throw failure;
    });
    console.log(`The walk is done. Look at the pictures in ${PICTURES}.`);
  } finally {
    await browser?.close();
    started.forEach(child => child.kill());
    gateway.close();
  }
}

await main();
