// Who takes part: whoever the clause reaches, by the name that the article gives them, and nobody whom it does not.

import { tells } from './told';

describe('who takes part', () => {
  describe('one person of two offices', () => {
    tells('The academic and councillor Lindqvist left Tarn.', { left: { who: 'mara' } });
    tells('Lindqvist and a councillor left Tarn.', { left: { who: 'mara councillor' } });
    tells('Lindqvist and her father left Tarn.', { left: { who: 'mara father' } });
  });

  describe('named behind a comma', () => {
    tells('Lindqvist defeated another candidate, the veteran councillor Oduya, by 40 votes.', {
      defeated: { who: 'mara tomas' },
    });
    tells('Its backers, the Halmar Fund, gave money to the council.', { gave: { who: 'Halmar Fund council' } });
    tells('Its backers gave money to the council.', { gave: { who: 'backers council' } });
  });

  describe('named right before the verb', () => {
    tells('The director of the Halmar Fund Sian Marl resigned.', {
      resigned: { who: 'sian', title: 'Sian Marl resigns' },
    });
    tells('The director of the Halmar Fund has resigned.', { resigned: { who: 'director Halmar Fund' } });
    tells('Halmar Fund president Sian Marl resigned.', { resigned: { who: 'sian' } });
    tells('The sister of Halmar Fund president Sian Marl died.', { died: { who: 'sister' } });
    tells('The sister of Kestria Senator Sian Marl died.', { died: { who: 'sister' } });
    tells('The bodyguard of the Halmar Fund’s Sian Marl resigned.', { resigned: { who: 'bodyguard' } });
  });

  describe('joined behind a body', () => {
    tells('Two politicians, Sian Marl of the Halmar Fund and Petr Sokol of Tarn, were arrested.', {
      arrested: { who: 'sian petr', title: 'Sian Marl and Petr Sokol are arrested' },
    });
    tells('Two politicians, Sian Marl and Petr Sokol were arrested.', {
      arrested: { who: 'sian petr' },
    });
    tells('Sian Marl of the Halmar Fund and the council was arrested.', { arrested: { who: 'sian' } });
  });

  describe('whom a copula names', () => {
    tells('The man arrested in Tarn was Oduya.', { arrested: { who: 'tomas' } });
    tells('The man arrested in Tarn may be Oduya.', { arrested: { who: 'man' } });
    tells('The man arrested in Tarn was not Oduya.', { arrested: { who: 'man' } });
    tells('The woman killed in Tarn was nearly Oduya.', { killed: { who: 'woman' } });
  });

  describe('three in a row', () => {
    tells('The builder, the Halmar Fund, and two workers were accused of theft.', {
      accused: { who: 'builder Halmar Fund' },
    });
  });

  describe('where it was done is none of it', () => {
    tells('Two soldiers were shot at a checkpoint in Kestria.', { shot: { who: 'Two soldiers' } });
    tells('Lindqvist said at the university that the port was safe.', { said: { who: 'mara' } });
    tells('Lindqvist shouted at Oduya in Tarn.', { shouted: { who: 'mara tomas' } });
  });

  describe('who is against a body', () => {
    tells('Opponents of the Halmar Fund marched through Tarn.', { marched: { who: 'Opponents' } });
  });

  describe('those who are counted', () => {
    tells('Tens of thousands of workers marched through Tarn.', { marched: { who: 'Tens of thousands of workers' } });
    tells('Half of the soldiers were wounded in Tarn.', { wounded: { who: 'Half of the soldiers' } });
    tells('Tens of thousands of leaflets were stolen in Tarn.', { stolen: { who: '' } });
  });

  describe('words at the head of a sentence', () => {
    tells('Iodine killed two men in Tarn. The police banned iodine.', {
      killed: { who: 'two men' },
      banned: { who: 'police' },
    });
    tells('Brelk killed two men in Tarn.', { killed: { who: 'Brelk two men' } });
  });

  describe('a body through its people', () => {
    tells('Commanders of the Halmar Fund left Tarn.', { left: { who: 'Commanders Halmar Fund' } });
    tells('A cameraman for the Halmar Fund was shot in Tarn.', { shot: { who: 'cameraman' } });
  });

  describe('whose thing it is done to', () => {
    tells('Police searched Lindqvist’s home in Tarn.', { searched: { who: 'mara Police' } });
    tells('Police searched Lindqvist’s book in Tarn.', { searched: { who: 'Police' } });
    tells('Police arrested Lindqvist’s brother in Tarn.', { arrested: { who: "Police Lindqvist's brother" } });
  });

  describe('at whom it is aimed', () => {
    tells('Rebels fired rockets at Kestria.', { fired: { who: 'Rebels Kestria' } });
    tells('Rebels fired rockets at a tower in Kestria.', { fired: { who: 'Rebels Kestria' } });
    tells('Students occupied the hall at the university.', { occupied: { who: 'Students' } });
  });

  describe('named by a copula', () => {
    tells('The two men arrested in Tarn were Lindqvist and Oduya.', { arrested: { who: 'mara tomas' } });
    tells('The two men arrested in Tarn were not Lindqvist and Oduya.', { arrested: { who: 'two men' } });
    tells('The man arrested in Tarn was Lindqvist’s brother.', { arrested: { who: 'man' } });
  });

  describe('behind a preposition', () => {
    tells('Lindqvist resigned. Under her the council had sold two mills.', {
      resigned: {},
      sold: { who: 'council' },
    });
  });

  describe('whose attempt it is', () => {
    tells('The guard foiled an attempt by Oduya in Tarn.', { foiled: { who: 'tomas guard' } });
  });

  describe('from whom and to whom', () => {
    tells('Lindqvist rejected an offer from Oduya.', { rejected: { who: 'mara tomas' } });
    tells('Police questioned two men from Kestria.', { questioned: { who: 'Police two men' } });
    tells('Relatives shouted at Oduya in Tarn.', { shouted: { who: 'tomas Relatives' } });
    tells('The council bought the mill from Oduya.', { bought: { who: 'tomas council' } });
    tells('Documents were leaked to the Halmar Fund.', { leaked: { who: 'Halmar Fund' } });
    tells('In a statement to the Halmar Fund, Oduya denied the claims.', { denied: { who: 'tomas Halmar Fund' } });
    tells('The men were taken to hospital.', { taken: { who: 'men' } });
    tells('During her visit to the Halmar Fund, Lindqvist met Oduya.', { visit: { who: 'mara Halmar Fund' }, met: {} });
    tells('During her visit to Tarn, Lindqvist met Oduya.', { visit: { who: 'mara' }, met: {} });
  });

  describe('whose figures rise and fall', () => {
    tells('Shares in the Halmar Fund fell 12 percent on <Monday=2031-05-12>.', { fell: { who: 'Halmar Fund' } });
    tells('Temperatures in Tarn fell 12 percent on <Monday=2031-05-12>.', { fell: { who: '' } });
  });

  describe('both', () => {
    tells('Kestria attacked Sarova. Both countries dismissed their generals.', {
      attacked: { who: 'Kestria Sarova' },
      dismissed: { who: 'Kestria Sarova generals' },
    });
    tells('Kestria attacked Sarova. Three countries dismissed their generals.', {
      attacked: {},
      dismissed: { who: 'Three countries generals' },
    });
  });

  describe('an object lent by the next verb', () => {
    tells('Police arrested and questioned Oduya.', {
      arrested: { who: 'tomas Police' },
      questioned: { who: 'tomas Police' },
    });
    tells('Lindqvist apologised and has asked Oduya to stay.', {
      apologised: { who: 'mara' },
      asked: { who: 'mara tomas' },
    });
  });
});
