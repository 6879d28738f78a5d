// News as agencies write it: datelines, long leads, names behind offices, what is said in court, what would have been.

import { silent, tells } from './told';

describe('as agencies write', () => {
  describe('a long lead behind a dateline', () => {
    tells(
      'TARN, May 13 (Agency) — Mutinous soldiers led by a little-known colonel seized power in Valdia before dawn, detaining President Brandt.',
      {
        seized: { title: 'Mutinous soldiers seize power in Valdia before dawn' },
        detaining: { who: 'ilse Mutinous soldiers' },
      },
    );
    tells('TARN (Agency) - Prosecutors in Valdia charged Senator Sian Marl with taking bribes.', {
      charged: { title: 'Prosecutors in Valdia charge Sian Marl with taking bribes', who: 'sian Prosecutors' },
    });
  });

  describe('a participle that has lost what it is about', () => {
    tells('Talks aimed at ending the strike broke down.', { 'broke down': { title: 'Talks break down' } });
    tells('Talks held in Tarn broke down.', { 'broke down': { title: 'Talks held in Tarn break down' } });
  });

  describe('what a court hears', () => {
    tells('The court heard that Oduya robbed a bank.', {
      heard: {},
      robbed: { status: 'hypothetical', source: 'court' },
    });
    tells('Lindqvist learned that Oduya robbed a bank.', { learned: {}, robbed: { status: 'happened' } });
    tells('The clerk, jurors heard, was robbed in Tarn.', {
      heard: {},
      robbed: { status: 'hypothetical', source: 'jurors' },
    });
  });

  describe('who says another did it', () => {
    tells('Oduya told reporters that he had been framed by Brandt.', {
      told: {},
      framed: { status: 'hypothetical', source: 'Oduya' },
    });
    tells('Oduya said rebels had shelled Tarn.', {
      said: {},
      shelled: { title: 'Oduya: rebels shell Tarn', source: 'Oduya' },
    });
    tells('Police said rebels had shelled Tarn.', { said: {}, shelled: { title: 'Rebels shell Tarn' } });
  });

  describe('what would have been', () => {
    silent('Had Oduya not been arrested, he would have left Tarn.');
    tells('Oduya was not arrested.', { arrested: { status: 'denied' } });
    tells('Oduya would receive nothing from the fund if the claims were proved.', {});
    tells('The army acted to prevent the sale of the port.', {});
    tells('The army managed to prevent the sale of the port.', { 'managed to prevent': {} });
  });

  describe('what is denied', () => {
    tells('Oduya denied that the ships had been sold.', {
      denied: {},
      sold: { status: 'denied' },
    });
    tells('Oduya denied a report in the Tarn Herald that Brandt had been arrested.', { denied: {} });
  });

  describe('whom "who" stands for', () => {
    tells('Police arrested Petr Sokol, who robbed a bank in <2029=2029>, and Sian Marl.', {
      arrested: { who: 'petr sian Police' },
      robbed: { who: 'petr bank' },
    });
  });

  describe('a head that leads nobody', () => {
    tells('President Brandt spoke. Oduya was treated for a cut to the head.', { spoke: {}, treated: { who: 'tomas' } });
  });

  describe('"almost"', () => {
    tells('The garrison surrendered almost without a shot in Tarn.', {
      surrendered: { title: 'Garrison surrenders' },
    });
  });

  describe('the year of a participle that opens', () => {
    tells('Born in <1934=1934>, Lindqvist was taught by Brandt. She met Oduya on <Monday=2031-05-12>.', {
      taught: { date: null },
      met: { date: '2031-05-12' },
    });
    tells('Speaking on <Monday=2031-05-12>, Lindqvist praised Brandt.', { praised: { date: '2031-05-12' } });
  });

  describe('somebody who is only "me"', () => {
    tells('Oduya said Tarn had sold me.', { said: {} });
    tells('Oduya blamed the US for the storm.', { blamed: { title: 'Oduya blames the US for the storm' } });
    tells('Oduya said Tarn had sold the port.', { said: {}, sold: {} });
  });

  describe('words in quotation marks', () => {
    tells('Brandt accused Oduya of having “blood on his pen”.', {
      accused: { title: 'Brandt accuses Oduya of having “blood on his pen”' },
    });
    tells('Brandt accused Oduya of having blood on his pen.', { accused: {} });
  });

  describe('whose father is not told', () => {
    tells('“My dad died for this place,” said Oduya.', { said: {} });
    tells('“Brandt died for this place,” said Oduya.', { said: {}, died: {} });
  });

  describe('what somebody expects of another', () => {
    tells('Oduya said he expects Brandt to visit Tarn.', { said: {} });
    tells('Brandt is expected to visit Tarn on <Friday=2031-05-16>.', { visit: { status: 'planned' } });
  });

  describe('whose doing a participle tells by a guess', () => {
    tells('Lindqvist won the title, beating Petr Sokol in a final twice interrupted by rain.', {
      won: {},
      beating: {},
    });
    tells('Volkova beat Lindqvist 6-4 6-3 in a final twice interrupted by rain.', { beat: {} });
    tells('Interrupted by rain, Lindqvist won the title.', { won: {}, Interrupted: {} });
  });

  describe('how somebody or something stands', () => {
    tells('The firm, chaired by Ilse Brandt, posted a loss.', { posted: {} });
    tells('The firm, searched by police, posted a loss.', { searched: {}, posted: {} });
    tells('The ship, named Baltic Star, sank off Tarn.', { sank: {} });
    tells('Brandt, named foreign minister by the president, landed in Tarn.', { named: {}, landed: {} });
  });

  describe('a day that only ends it', () => {
    tells('The judge adjourned the trial until <20 May=2031-05-20>.', { adjourned: { date: null } });
    tells('Brandt did not leave Tarn until <20 May=2031-05-20>.', { leave: { date: '2031-05-20' } });
    tells('The judge opened the trial on <20 May=2031-05-20>.', { 'opened the trial': { date: '2031-05-20' } });
  });

  describe('what opens and closes', () => {
    tells('The plant reopened on <Friday=2031-05-09>.', { reopened: { kind: 'incident' } });
    silent('The debate reopened on <Friday=2031-05-09>.');
  });

  describe('a name that explains a noun of the clause before it', () => {
    tells('Former mayor Ilse Brandt, who denied murdering her deputy, Petr Sokol, went on trial in Tarn.', {
      'denied murdering': { who: 'ilse petr' },
      went: { who: 'ilse' },
    });
  });

  describe('a verb said once for two', () => {
    tells('Oduya won the first set and Lindqvist the second.', {
      won: { who: 'tomas', title: 'Oduya wins the first set' },
    });
    tells('Oduya met the president and Lindqvist the same day.', { met: { who: 'tomas mara president' } });
  });

  describe('a name set off behind its office', () => {
    tells('Lindqvist thanked her Senator, Sian Marl.', { thanked: { title: 'Lindqvist thanks Sian Marl' } });
    tells('A judge sentenced the Senator, Sian Marl, to nine years in prison.', {
      sentenced: { title: 'Judge sentences Sian Marl to nine years in prison' },
    });
    tells('A judge sentenced Sian Marl, to the joy of the town.', {
      sentenced: { title: 'Judge sentences Sian Marl' },
    });
  });

  describe('a line of a chronicle', () => {
    tells('<3 May=2031-05-03> – Lindqvist met Oduya in Tarn.', {
      met: { date: '2031-05-03', who: 'mara tomas', title: 'Lindqvist meets Oduya in Tarn' },
    });
  });
});
