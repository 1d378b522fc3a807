// Stands between Wardmate and the Playgrounds, one for each person, as Microsoft's own service does between Wardmate and
// Teams. The Playground can neither sign what it sends nor check who answers, and Wardmate takes nothing unsigned: so the
// gateway signs, hands out tokens as Entra does, and asks for them again. Wardmate itself runs as it would for a council.
import { createServer } from "node:http";
import { generateKeyPairSync, randomUUID, sign } from "node:crypto";

const KEY = "playground";

/**
 * @param bot appId, password and tenant, all made up
 * @param messages Wardmate's address for messages
 * @param playgrounds the ports of the Playgrounds, by person
 */
export async function openGateway(port, { bot, messages, playgrounds }) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const token = randomUUID();
  const pictures = new Map();
  const address = `http://127.0.0.1:${port}`;

  const server = createServer((request, response) => {
    answer(request, response).catch(failure => {
      console.error("The gateway:", failure);
      send(response, 502, { error: { code: "BadGateway", message: "The gateway failed." } });
    });
  });

  async function answer(request, response) {
    const path = new URL(request.url, address).pathname;
    const body = await read(request);
    if (path === "/v1/.well-known/openidconfiguration") {
      send(response, 200, { issuer: "https://api.botframework.com", jwks_uri: `${address}/v1/.well-known/keys` });
    } else if (path === "/v1/.well-known/keys") {
      const key = { ...publicKey.export({ format: "jwk" }), kid: KEY, use: "sig", endorsements: ["msteams"] };
      send(response, 200, { keys: [key] });
    } else if (path.endsWith("/discovery/instance")) {
      send(response, 200, { metadata: [] });
    } else if (path === `/${bot.tenant}/oauth2/v2.0/token`) {
      const isRight = new URLSearchParams(body.toString()).get("client_secret") === bot.password;
      send(response, isRight ? 200 : 401, { token_type: "Bearer", expires_in: 3600, access_token: token });
    } else if (path.endsWith("/api/messages")) {
      // The Playground looks whether anybody is there before it says anything.
      await (request.method === "POST" ? toWardmate(body, response) : response.end());
    } else if (request.headers.authorization !== `Bearer ${token}`) {
      send(response, 401, { error: { code: "Unauthorized", message: "That is not the bot's token." } });
    } else if (path.includes("/v3/attachments/")) {
      picture(path, response);
    } else {
      await toPlayground(request, path, body, response);
    }
  }

  async function toWardmate(body, response) {
    const { serviceUrl } = JSON.parse(body.toString());
    const answered = await fetch(messages, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${signed(serviceUrl)}` },
      body,
    });
    await pass(answered, response);
  }

  async function toPlayground(request, path, body, response) {
    const [, person] = path.split("/");
    const rest = request.url.slice(`/${person}`.length);
    const answered = await fetch(`http://127.0.0.1:${playgrounds[person]}/_connector${rest}`, {
      method: request.method,
      headers: { "Content-Type": "application/json" },
      body: body.length === 0 ? undefined : body,
    });
    await pass(answered, response);
  }

  function picture(path, response) {
    const bytes = pictures.get(path.split("/").at(-3));
    response.writeHead(bytes ? 200 : 404, { "Content-Type": "image/png" }).end(bytes);
  }

  function signed(serviceurl) {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: "https://api.botframework.com", aud: bot.appId, serviceurl, nbf: now - 60, exp: now + 300 };
    const words = [{ alg: "RS256", typ: "JWT", kid: KEY }, claims]
      .map(part => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    return `${words}.${sign("RSA-SHA256", Buffer.from(words), privateKey).toString("base64url")}`;
  }

  await new Promise(resolve => server.listen(port, "127.0.0.1", resolve));
  return {
    address,
    service: person => `${address}/${person}`,
    /** Keeps a picture somebody pasted; gives its attachment, as Teams writes it. */
    paste(person, bytes) {
      const id = randomUUID();
      pictures.set(id, bytes);
      return { contentType: "image/*", contentUrl: `${address}/${person}/v3/attachments/${id}/views/original` };
    },
    close: () => server.close(),
  };
}

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

function send(response, status, json) {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(json));
}

async function pass(answered, response) {
  const type = answered.headers.get("content-type");
  response.writeHead(answered.status, type ? { "Content-Type": type } : {});
  response.end(Buffer.from(await answered.arrayBuffer()));
}
