// Names used wrongly inside one article, as the people room has marked them.

import type { Mention, Person } from '../../article';
import type { Draft } from '../findings';
import { slipAt, type Checked } from './slip';

export function nameSlips(checked: Checked): Draft[] {
  return checked.article.people.flatMap((person) =>
    person.mentions.flatMap((mention) => (mention.slip ? [nameSlip(checked, person, mention)] : [])),
  );
}

function nameSlip(checked: Checked, person: Person, mention: Mention): Draft {
  return mention.slip === 'surname-first'
    ? givenAsSurname(checked, person, mention)
    : misspelt(checked, person, mention);
}

/** "Minister Yulan" for Shen Yulan. */
function givenAsSurname(checked: Checked, person: Person, mention: Mention): Draft {
  const surname = person.name.split(/\s+/)[0]!;
  return slipAt(checked, mention, {
    type: 'surname-first',
    title: `“${mention.text}” is a given name`,
    because: `${person.name} has the surname first; alone it should be “${surname}”.`,
    severity: 'medium',
    replacement: surname,
  });
}

/** The right form has as many words as the wrong one, or there is no certain fix. */
function misspelt(checked: Checked, person: Person, mention: Mention): Draft {
  const words = person.name.split(/\s+/);
  const written = mention.text.split(/\s+/);
  const right = written.length === words.length ? person.name : written.length === 1 ? words.at(-1) : undefined;
  return slipAt(checked, mention, {
    type: 'misspelt-name',
    title: `“${mention.text}” is elsewhere “${right ?? person.name}”`,
    because: `The article writes ${person.name} in its other places.`,
    severity: 'medium',
    ...(right ? { replacement: right } : {}),
  });
}
