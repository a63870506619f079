import { useSyncExternalStore } from 'react';
import { pick, useGraphiQL, type GraphiQLPlugin } from '@graphiql/react';
import type { Identity } from './identity';

const LONGEST_PURPOSE = 200;

function IdentityIcon() {
  return (
    <svg viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
      <circle cx="7" cy="4.6" r="2.6" />
      <path d="M1.8 12.5c.5-2.6 2.6-4.1 5.2-4.1s4.7 1.5 5.2 4.1" strokeLinecap="round" />
    </svg>
  );
}

function IdentityPane({ identity }: { identity: Identity }) {
  const { persona: chosen, purpose } = useSyncExternalStore(identity.subscribe, identity.current);
  return (
    <section className="identity" aria-label="身份 / Identity">
      <h2>
        身份 <small lang="en">Identity</small>
      </h2>
      <p>演示模式：任选一个身份，其后的请求即以该身份发出。</p>
      <label className="purpose">
        <span>
          用途 <small lang="en">Purpose</small>
        </span>
        <input
          type="text"
          value={purpose}
          maxLength={LONGEST_PURPOSE}
          placeholder="例：走访慰问"
          onChange={({ target }) => identity.choose({ purpose: target.value })}
        />
        <small>查看完整个人信息须说明用途；用途随请求发出，记入审计日志。</small>
      </label>
      <fieldset>
        <legend className="unseen">以谁的身份 / Who to be</legend>
        {identity.personas.map((persona) => (
          <label key={persona.key} className="persona">
            <input
              type="radio"
              name="persona"
              value={persona.key}
              checked={persona.key === chosen.key}
              onChange={() => identity.choose({ persona: persona.key })}
            />
            <span className="persona-name">
              {persona.label} <small lang="en">{persona.labelInEnglish}</small>
            </span>
            {persona.region === null ? null : <span className="persona-region">{persona.region}</span>}
            <span className="persona-may">{persona.may}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** A pane in which the visitor chooses who to be, and says what for. */
export function identityPlugin(identity: Identity): GraphiQLPlugin {
  return {
    title: '身份 / Identity',
    icon: IdentityIcon,
    content: () => <IdentityPane identity={identity} />,
  };
}

/** GraphiQL keeps the width of its panes to itself: its own button alone opens one that was never open. */
function pressSidebarButton(title: string): void {
  document.querySelector<HTMLElement>(`.graphiql-sidebar [aria-label$="${title}"]`)?.click();
}

/** Shows in the page's head who the visitor is; a click opens the pane, another closes it. */
export function IdentityButton({ identity, plugin }: { identity: Identity; plugin: GraphiQLPlugin }) {
  const { persona, purpose } = useSyncExternalStore(identity.subscribe, identity.current);
  const { visiblePlugin } = useGraphiQL(pick('visiblePlugin'));
  const isOpen = visiblePlugin === plugin;
  return (
    <button
      type="button"
      className="identity-button"
      data-role={persona.role}
      aria-expanded={isOpen}
      title={purpose === '' ? persona.may : `${persona.may}\n用途：${purpose}`}
      onClick={() => pressSidebarButton(plugin.title)}
    >
      <IdentityIcon />
      <span className="unseen">身份 / Identity: </span>
      <span className="identity-name">
        {persona.label}
        {persona.region === null ? null : <small> {persona.region}</small>}
      </span>
    </button>
  );
}
