// Who "her father" is where the article has named him, and nobody where it has not.

import { cases } from './refersTo';

describe('kin', () => {
  cases('named beside the noun, before or behind', [
    "Oduya's wife, Olga Sokol, testified. Oduya waited. [His=tomas] [wife=olga] left.",
    'Oduya travels to Dorn with [his=tomas] [wife=olga]. Olga Sokol, the wife of Oduya, is a judge.',
    'Olga Sokol is the wife of Oduya. Oduya said [his=tomas] [wife=olga] would stay.',
  ]);

  cases('told from the other side', [
    "Olga Sokol, Oduya's daughter, testified. Olga Sokol said [her=olga] [father=tomas] had slept.",
    "Olga Sokol, Oduya's sister, testified. Olga Sokol said [her=olga] [brother=tomas] had slept.",
    "Olga Sokol, Oduya's sister, testified. Olga Sokol said [her=olga] sister had slept.",
  ]);

  cases('both parents, or neither', [
    "Olga Sokol, Brandt's mother, testified. Tomas Oduya, the father of Brandt, waited. Brandt said [her=ilse] [parents=olga+tomas] were ill.",
    "Olga Sokol, Brandt's mother, testified. Oduya waited. Brandt said [her=ilse] parents were ill.",
    'Brandt lived with [her=ilse] mother, Olga Sokol, and [her=ilse] father, Tomas Oduya. [The parents=olga+tomas] wept.',
  ]);

  cases("another's", [
    "Oduya's wife, Olga Sokol, testified. Petr Sokol said [his=petr] wife was shot.",
    "Oduya's wife, Olga Sokol, testified. Oduya said [his=tomas] first wife was shot.",
    "Oduya's former wife, Olga Sokol, testified. Oduya said [his=tomas] wife was shot.",
  ]);

  cases('the couple', [
    'Oduya filed for divorce from Brandt. Petr Sokol met Lindqvist. [The couple=ilse+tomas] had two sons.',
    'Oduya met Brandt. Petr Sokol met Lindqvist. The couple had two sons.',
  ]);

  cases('who never met', [
    'Lindqvist met Oduya in Dorn. [They=mara+tomas] left.',
    'Lindqvist never met Oduya in Dorn. They left.',
  ]);

  cases('a given name that says otherwise', [
    "Olga Sokol's lawyer, Tomas Oduya, said [she=olga] had slept.",
    "Olga Sokol's lawyer, Tomas Oduya, said [he=tomas] had slept.",
    'Tomas Oduya said she was ill.',
    'Tomas Oduya said [he=tomas] was ill.',
  ]);

  cases('whom an opening participle belongs to', [
    'Petr Sokol was jailed. Greeted by [his=tomas] mother, Tomas Oduya wept.',
  ]);

  cases('nobody is his own lawyer', ['Brandt landed. [Her=ilse] lawyer, Olga Sokol, said it.']);
});
