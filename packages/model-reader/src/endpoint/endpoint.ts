/** An OpenAI-compatible endpoint and the model asked for there. `baseUrl` has no slash at its end. */
export type Endpoint = { baseUrl: string; model: string; apiKey: string | null };

type Parsed<T> = { ok: true; value: T } | { ok: false; message: string };

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const MODEL = /^[^\p{C}\s]{1,200}$/u;
const KEY = /^[\x21-\x7e]{1,4096}$/;

/** Checks what names an endpoint. A key leaves this machine only encrypted. The message says what is wrong with what. */
export function parseEndpoint(input: Endpoint): Parsed<Endpoint> {
  const { model, apiKey } = input;
  if (!MODEL.test(model)) return refused(`"${model}" is no name of a model`);
  const url = URL.canParse(input.baseUrl) ? new URL(input.baseUrl) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    return refused(`"${input.baseUrl}" is no http or https address: write it as in http://127.0.0.1:11434/v1`);
  }
  if (url.username !== "" || url.password !== "") return refused("the address holds a user or a password");
  if (url.search !== "" || url.hash !== "")
    return refused(`"${input.baseUrl}" has a ? or # part, which a base has not`);
  if (apiKey !== null && !KEY.test(apiKey)) return refused("the key is empty or has characters that no key has");
  if (apiKey !== null && url.protocol === "http:" && !LOOPBACK.test(url.hostname)) {
    return refused(`a key is not sent to ${url.host} unencrypted: use https`);
  }
  return { ok: true, value: { baseUrl: `${url.origin}${url.pathname.replace(/\/+$/, "")}`, model, apiKey } };
}

function refused(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
