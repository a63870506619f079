import type { createStorage } from './storage';

/** Somebody to be in the demo, as `/demo/personas` describes them. */
export interface Persona {
  key: string;
  role: string;
  label: string;
  labelInEnglish: string;
  region: string | null;
  may: string;
  mayInEnglish: string;
}

/** Who the visitor has chosen to be, and what for. */
export interface Choice {
  persona: Persona;
  purpose: string;
}

/** The visitor's identity in the demo. */
export interface Identity {
  readonly personas: readonly Persona[];
  /** The present choice; the same object until it changes. */
  current(): Choice;
  choose(change: { persona?: string; purpose?: string }): void;
  /** Calls back after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Headers that say so with a request: none for the public. */
  headers(): Promise<Record<string, string>>;
  /** Forgets the kept token, which the server no longer takes. */
  forgetToken(): void;
}

interface Token {
  persona: string;
  text: string;
  renewAt: number;
}

/** A token is renewed this long before it ends. */
const RENEWAL_MARGIN_MS = 60_000;

const PUBLIC_ROLE = 'PUBLIC';

/** The personas of the server this page comes from; null when it is not in demo mode. */
export async function fetchPersonas(base: string): Promise<Persona[] | null> {
  const settings = await fetch(new URL('graphiql/settings.json', base));
  const { demo } = (await settings.json()) as { demo: boolean };
  if (!demo) return null;
  const personas = await fetch(new URL('demo/personas', base));
  return (await personas.json()) as Persona[];
}

/** Lets the visitor be one of the personas. The choice is kept in the page's storage, tokens are kept nowhere. */
export function createIdentity(
  base: string,
  personas: readonly Persona[],
  storage: ReturnType<typeof createStorage>,
): Identity {
  const everybody = personas.find(({ role }) => role === PUBLIC_ROLE) ?? personas[0]!;
  const personaOf = (key: string | null) => personas.find((persona) => persona.key === key) ?? everybody;
  const listeners = new Set<() => void>();
  let choice: Choice = {
    persona: personaOf(storage.getItem('persona')),
    purpose: storage.getItem('purpose') ?? '',
  };
  let token: Token | undefined;

  async function tokenOf(persona: string): Promise<string> {
    if (token?.persona === persona && Date.now() < token.renewAt) return token.text;
    const response = await fetch(new URL('demo/token', base), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    if (!response.ok) throw new Error(`取不到身份令牌 / No token for ${persona}: HTTP ${response.status}`);
    const answer = (await response.json()) as { access_token: string; expires_in: number };
    token = {
      persona,
      text: answer.access_token,
      renewAt: Date.now() + answer.expires_in * 1000 - RENEWAL_MARGIN_MS,
    };
    return token.text;
  }

  return {
    personas,
    current: () => choice,
    choose({ persona = choice.persona.key, purpose = choice.purpose }) {
      choice = { persona: personaOf(persona), purpose };
      storage.setItem('persona', choice.persona.key);
      storage.setItem('purpose', purpose);
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async headers() {
      const { persona, purpose } = choice;
      if (persona.role === PUBLIC_ROLE) return {};
      const stated = purpose.trim();
      return {
        authorization: `Bearer ${await tokenOf(persona.key)}`,
        ...(stated === '' ? {} : { 'x-purpose': encodeURIComponent(stated) }),
      };
    },
    forgetToken() {
      token = undefined;
    },
  };
}
