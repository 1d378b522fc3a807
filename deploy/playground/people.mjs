// Who takes part. All are made up, and say so.
export const BOT = {
  appId: "11111111-2222-3333-4444-555555555555",
  password: "a-made-up-secret",
  tenant: "99999999-aaaa-4bbb-8ccc-dddddddddddd",
};

export const PEOPLE = {
  ivy: { name: "Ivy Lanternwick (sample)", roles: "councillor", ward: "Lantern Hill", group: "Lighthouse Group" },
  prudence: { name: "Prudence Inkwell (sample)", roles: "monitoring_officer", ward: "", group: "" },
  gus: { name: "Gus Marrowfat (sample)", roles: "councillor;group_leader", ward: "Teapot Green", group: "Lighthouse Group" },
  linus: { name: "Linus Dogear (sample)", roles: "democratic_services", ward: "", group: "" },
  mabel: { name: "Mabel Snugglethorpe (sample)", roles: "councillor", ward: "Biscuit Corner", group: "Compass Group" },
  ezra: { name: "Ezra Cobblepot (sample)", roles: "councillor", ward: "Marmalade Row", group: "Compass Group" },
};

const NUMBERS = Object.fromEntries(Object.keys(PEOPLE).map((person, n) => [person, String(n + 1).padStart(12, "0")]));
const email = person => `${person}@thurrock.example`;

/** The members file. */
export function members() {
  const heading = "council,email,name,roles,ward,political_group,committees,parish,slack_team,teams_tenant";
  const rows = Object.entries(PEOPLE).map(([person, { name, roles, ward, group }]) =>
    ["thurrock", email(person), name, roles, ward, group, "", "", "", BOT.tenant].join(","));
  return [heading, ...rows, ""].join("\n");
}

/** What the Playground of one person goes by: the person, the others, and the chat with Wardmate. */
export function playground(me) {
  const account = person => ({
    id: `29:1${person}`,
    name: PEOPLE[person].name,
    userPrincipleName: email(person),
    aadObjectId: `77777777-aaaa-4bbb-8ccc-${NUMBERS[person]}`,
    givenName: PEOPLE[person].name.split(" ")[0],
    surname: PEOPLE[person].name.split(" ")[1],
    email: email(person),
  });
  return {
    version: "0.1.1",
    tenantId: BOT.tenant,
    bot: { id: `28:${BOT.appId}`, name: "Wardmate" },
    currentUser: account(me),
    users: Object.keys(PEOPLE).filter(person => person !== me).map(account),
    personalChat: { id: `a:1${me}` },
    groupChat: { id: `19:${me}-group@thread.v2`, name: "Members" },
    team: {
      aadGroupId: "66666666-aaaa-4bbb-8ccc-dddddddddddd",
      id: `19:${me}-team@thread.tacv2`,
      name: "Thurrock (sample)",
      channels: [{ id: `19:${me}-general@thread.tacv2`, name: "General" }],
    },
  };
}
