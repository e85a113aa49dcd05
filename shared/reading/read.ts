// A document → what it says: relevance, entities, changes. Pure; nothing is reported that no span shows.
import type { Document, Entities, OfficeMention, Reading } from '../model/reading.ts';
import { findAgencies } from './agencies.ts';
import { findAmounts, shareFacts } from './amounts.ts';
import { joinAnswers } from './answers.ts';
import { publicationDay } from './calendar.ts';
import { findOfficeCounts } from './counts.ts';
import { mergeTellings } from './merge.ts';
import { findMinisters } from './ministers.ts';
import { tellMoney } from './money-changes.ts';
import { budgetSetting } from './money-status.ts';
import { tellNetwork } from './network-changes.ts';
import { tellVerbs } from './office-changes.ts';
import { newMemory } from './office-focus.ts';
import { type FoundOffice, findOffices } from './offices.ts';
import { asProposed } from './paper.ts';
import { mentionsServiceOffices } from './prefilter.ts';
import { judgeRelevance } from './relevance.ts';
import { sentences } from './sentences.ts';
import type { Field } from './telling.ts';
import { normalise, spanOf, type Text } from './text.ts';
import { findDates } from './time.ts';

export interface ReadOptions {
  /** Report entities and changes of documents that are not relevant too. */
  all?: boolean;
}

const nothing = (): Entities => ({ offices: [], amounts: [], ministers: [], agencies: [], officeCounts: [] });

export function read(given: Document, { all = false }: ReadOptions = {}): Reading {
  const mentioned = mentionsServiceOffices(given.title) || mentionsServiceOffices(given.text);
  if (!mentioned && !all) {
    return {
      relevant: false,
      score: 0.02,
      reasons: ['names neither the offices nor the agency'],
      entities: nothing(),
      changes: [],
    };
  }
  // By the day all is reckoned, and a day begins at midnight in Sweden: from here on nobody sees the moment.
  const document = { ...given, publishedAt: publicationDay(given.publishedAt) };
  const title = normalise(document.title, 'title');
  const text = normalise(document.text, 'text');
  const relevance = judgeRelevance(document, title, text);
  if (!relevance.relevant && !all) return { ...relevance, entities: nothing(), changes: [] };
  const fields: Field[] = [];
  const texts = [title, text].filter(({ raw }) => raw !== '');
  const offices = findOffices(texts, relevance.relevant);
  for (const [index, field] of texts.entries())
    fields.push(fieldOf(field, offices[index] as FoundOffice[], document.publishedAt, relevance.relevant, fields[0]));
  const shared = shareFacts(fields.map(({ amounts }) => amounts));
  for (const [index, field] of fields.entries()) field.amounts = shared[index] as Field['amounts'];
  return {
    ...relevance,
    entities: entitiesOf(fields),
    changes: mergeTellings(asProposed(fields, tell(fields, document.publishedAt)), fields),
  };
}

/** `relevant`: the document speaks of the offices, though this field may not; `titled`: what the title says, before the text. */
function fieldOf(
  text: Text,
  offices: FoundOffice[],
  publishedAt: string | null,
  relevant: boolean,
  titled?: Field,
): Field {
  return {
    text,
    sentences: joinAnswers(sentences(text)),
    offices,
    dates: findDates(text, publishedAt),
    amounts: findAmounts(text, publishedAt, titled?.text),
    officeCounts: findOfficeCounts(text, publishedAt, relevant),
    ministers: findMinisters(text, publishedAt, titled?.ministers),
  };
}

function tell(fields: readonly Field[], publishedAt: string | null) {
  const memory = newMemory();
  const budget = budgetSetting(fields, publishedAt);
  return fields.flatMap((field, index) => {
    const titled = index > 0 && memory.topic;
    return [...tellVerbs(field, publishedAt, memory), ...tellMoney(field, titled, budget), ...tellNetwork(field)];
  });
}

function entitiesOf(fields: readonly Field[]): Entities {
  return {
    offices: firstOfEach(fields.flatMap(officesOf)),
    amounts: fields.flatMap(({ amounts }) => amounts),
    ministers: firstOfEach(fields.flatMap(({ ministers }) => ministers)),
    agencies: firstOfEach(fields.flatMap(({ text }) => findAgencies(text))),
    officeCounts: fields.flatMap(({ officeCounts }) => officeCounts),
  };
}

const officesOf = ({ text, offices }: Field): OfficeMention[] =>
  offices.map(({ place, start, end }) => ({ id: place.id, name: place.name, ...spanOf(text, start, end) }));

function firstOfEach<T extends { id: string }>(mentions: readonly T[]): T[] {
  const seen = new Set<string>();
  return mentions.filter(({ id }) => !seen.has(id) && seen.add(id));
}
