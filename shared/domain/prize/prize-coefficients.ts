import type { Parameter } from '../../law/parameter.ts';
import { prizesBktCollective } from '../../law/parameters/prizes/bkt-collective.ts';
import { prizesBktPerson } from '../../law/parameters/prizes/bkt-person.ts';
import { prizesBkttgCollective } from '../../law/parameters/prizes/bkttg-collective.ts';
import { prizesBkttgPerson } from '../../law/parameters/prizes/bkttg-person.ts';
import { prizesCocp } from '../../law/parameters/prizes/cocp.ts';
import { prizesCot } from '../../law/parameters/prizes/cot.ts';
import { prizesCstdcs } from '../../law/parameters/prizes/cstdcs.ts';
import { prizesCstdt } from '../../law/parameters/prizes/cstdt.ts';
import { prizesCstdtq } from '../../law/parameters/prizes/cstdtq.ts';
import { prizesGkCollective } from '../../law/parameters/prizes/gk-collective.ts';
import { prizesGkPerson } from '../../law/parameters/prizes/gk-person.ts';
import { prizesHcdl1Collective } from '../../law/parameters/prizes/hcdl1-collective.ts';
import { prizesHcdl1Person } from '../../law/parameters/prizes/hcdl1-person.ts';
import { prizesHcdl2Collective } from '../../law/parameters/prizes/hcdl2-collective.ts';
import { prizesHcdl2Person } from '../../law/parameters/prizes/hcdl2-person.ts';
import { prizesHcdl3Collective } from '../../law/parameters/prizes/hcdl3-collective.ts';
import { prizesHcdl3Person } from '../../law/parameters/prizes/hcdl3-person.ts';
import { prizesHcld1Collective } from '../../law/parameters/prizes/hcld1-collective.ts';
import { prizesHcld1Person } from '../../law/parameters/prizes/hcld1-person.ts';
import { prizesHcld2Collective } from '../../law/parameters/prizes/hcld2-collective.ts';
import { prizesHcld2Person } from '../../law/parameters/prizes/hcld2-person.ts';
import { prizesHcld3Collective } from '../../law/parameters/prizes/hcld3-collective.ts';
import { prizesHcld3Person } from '../../law/parameters/prizes/hcld3-person.ts';
import { prizesKnc } from '../../law/parameters/prizes/knc.ts';
import { prizesLdtt } from '../../law/parameters/prizes/ldtt.ts';
import { prizesTtldtt } from '../../law/parameters/prizes/ttldtt.ts';
import { prizesTtldxs } from '../../law/parameters/prizes/ttldxs.ts';
import type { AwardCode } from '../awards/award-code.ts';

/** The parameters of an award's prize. A household is paid a multiple of the person's. */
export interface PrizeCoefficients {
  readonly person?: Parameter<string>;
  readonly collective?: Parameter<string>;
}

/** Which parameter holds the coefficient of each award, for a person and for a collective. */
export const prizeCoefficients: Readonly<Record<AwardCode, PrizeCoefficients>> = {
  LDTT: { person: prizesLdtt },
  CSTDCS: { person: prizesCstdcs },
  CSTDT: { person: prizesCstdt },
  CSTDTQ: { person: prizesCstdtq },
  TTLDTT: { collective: prizesTtldtt },
  TTLDXS: { collective: prizesTtldxs },
  COT: { collective: prizesCot },
  COCP: { collective: prizesCocp },
  GK: { person: prizesGkPerson, collective: prizesGkCollective },
  BKT: { person: prizesBktPerson, collective: prizesBktCollective },
  BKTTG: { person: prizesBkttgPerson, collective: prizesBkttgCollective },
  HCLD3: { person: prizesHcld3Person, collective: prizesHcld3Collective },
  HCLD2: { person: prizesHcld2Person, collective: prizesHcld2Collective },
  HCLD1: { person: prizesHcld1Person, collective: prizesHcld1Collective },
  HCDL3: { person: prizesHcdl3Person, collective: prizesHcdl3Collective },
  HCDL2: { person: prizesHcdl2Person, collective: prizesHcdl2Collective },
  HCDL1: { person: prizesHcdl1Person, collective: prizesHcdl1Collective },
  KNC: { person: prizesKnc },
};
