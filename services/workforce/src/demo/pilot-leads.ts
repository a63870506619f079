import { readFileSync } from 'node:fs';
import { dataFile } from '../../../shared/src/reference-list';
import { drawnDay } from './chance';
import { listedCommunity } from './community-list';
import {
  communityPost,
  oneCertificate,
  twoCertificates,
  validRegistration,
  type CertificateFact,
  type Person,
} from './person';

interface Pilot {
  readonly statCode: string;
  readonly name: string;
  readonly projects: readonly {
    readonly leads: readonly { readonly worker: string; readonly endedOn: string | null }[];
  }[];
  readonly teams: readonly { readonly leader: string }[];
}

/** The certified social workers who lead, or led, projects and teams in the pilot communities of the demo. */
export function pilotLeads(): Person[] {
  const pilots = JSON.parse(readFileSync(dataFile('demo', 'pilots.json'), 'utf8')) as Pilot[];
  return pilots.flatMap((pilot, index) => {
    const community = listedCommunity(pilot.statCode, pilot.name);
    return [...lastDaysInOffice(pilot)].map(([key, endedOn]) => ({
      key,
      regionCode: community.regionCode,
      certificates: certificatesOf(key, index, isLapsed(pilot, index) && endedOn === null),
      // Before the first pilot's projects began.
      employments: [
        communityPost(community, index, drawnDay(`${key}/employment`, '2017-03-01', '2025-03-31'), endedOn),
      ],
    }));
  });
}

/** For each worker of a pilot the last day in office, null while in office. */
function lastDaysInOffice(pilot: Pilot): Map<string, string | null> {
  const days = new Map<string, string | null>();
  const offices = [
    ...pilot.projects.flatMap(({ leads }) => leads),
    ...pilot.teams.map(({ leader }) => ({ worker: leader, endedOn: null })),
  ];
  for (const { worker, endedOn } of offices) {
    const known = days.get(worker);
    days.set(
      worker,
      known === undefined || endedOn === null ? endedOn : known === null || known > endedOn ? known : endedOn,
    );
  }
  return days;
}

/** Six leads of Inner Mongolia let their registration lapse: request 12 of the demo finds them. */
function isLapsed({ statCode }: Pilot, index: number): boolean {
  return statCode.startsWith('15') && index % 17 === 5;
}

function certificatesOf(key: string, index: number, lapsed: boolean): CertificateFact[] {
  if (lapsed) {
    const registeredUntil = drawnDay(`${key}/registration`, '2024-11-01', '2025-11-30');
    return [
      {
        level: 'INTERMEDIATE',
        issuedOn: drawnDay(`${key}/certificate`, '2016-06-01', '2021-10-31'),
        registeredUntil,
      },
    ];
  }
  const registeredUntil = validRegistration(key);
  switch (index % 10) {
    case 7:
      return twoCertificates(key, 'INTERMEDIATE', 'SENIOR', registeredUntil);
    case 2:
    case 5:
      return oneCertificate(key, 'ASSISTANT', registeredUntil);
    case 1:
    case 4:
      return twoCertificates(key, 'ASSISTANT', 'INTERMEDIATE', registeredUntil);
    default:
      return oneCertificate(key, 'INTERMEDIATE', registeredUntil);
  }
}
