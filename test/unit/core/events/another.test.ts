// Nobody is given what another did or suffered: beside each sentence that could be misread one that does say it of the person.

import { tells } from './told';

describe('what is told of another', () => {
  describe('one of two', () => {
    tells('Lindqvist or Brandt was arrested in Tarn.', {});
    tells('Lindqvist and Brandt were arrested in Tarn.', { arrested: { who: 'mara ilse' } });
    tells('Neither Lindqvist nor Brandt was arrested in Tarn.', {
      arrested: { status: 'denied', title: 'Lindqvist and Brandt are not arrested in Tarn' },
    });
  });

  describe('all but one', () => {
    tells('Lindqvist but not Brandt was arrested in Tarn.', { arrested: { who: 'mara' } });
    tells('All but Brandt were arrested in Tarn.', {});
    tells('All except Brandt were arrested in Tarn.', {});
  });

  describe('a participle behind another noun', () => {
    tells('Lindqvist was photographed in Tarn with a man later convicted of fraud.', {
      photographed: { who: 'mara man' },
      convicted: { who: 'man' },
    });
    tells('Lindqvist was photographed in Tarn, then convicted of fraud.', {
      photographed: { who: 'mara' },
      convicted: { who: 'mara' },
    });
  });

  describe('somebody in disguise', () => {
    tells('Thieves posing as Brandt stole two paintings in Tarn.', { stole: { who: 'Thieves' } });
    tells('Brandt stole two paintings in Tarn.', { stole: { who: 'ilse' } });
  });

  describe('a relative named between commas', () => {
    tells('The trial of Oduya’s wife, Lindqvist, opened in Tarn.', { trial: { who: 'mara' } });
    tells('A clerk of the council, Lindqvist, resigned.', { resigned: { who: 'mara' } });
  });

  describe('charged in court', () => {
    tells('Lindqvist appeared in court in Tarn.', { appeared: { who: 'mara' } });
    tells('Lindqvist appeared in court charged with murder.', { appeared: { who: 'mara' }, charged: { who: 'mara' } });
    tells('Lindqvist appeared with a man charged with murder.', { charged: { who: 'man' } });
  });

  describe('a clause with a verb of its own', () => {
    tells('The man Brandt shot has died.', { died: { who: 'man' } });
    tells('The man, Brandt, has died.', { died: { who: 'ilse' } });
  });

  describe('who it was', () => {
    tells('It was not Brandt who robbed the bank.', {});
    tells('It was Brandt who robbed the bank.', { robbed: { who: 'ilse bank' } });
    tells('The man was robbed not by Brandt but by soldiers.', { robbed: { who: 'man' } });
    tells('The man was robbed by Brandt.', { robbed: { who: 'ilse man' } });
  });

  describe('beside what happens', () => {
    tells('With Oduya in jail, Brandt won the vote.', { 'won the vote': { who: 'ilse' } });
    tells('Brandt won the vote with Oduya.', { 'won the vote': { who: 'ilse tomas' } });
    tells('Oduya resigned, leaving Brandt to win the vote.', { resigned: { who: 'tomas' } });
    tells('Oduya left Brandt in May.', { left: { who: 'tomas ilse' } });
  });

  describe('who is ordered to', () => {
    tells('The court ordered Lindqvist to pay a fine.', {
      ordered: { title: 'Court orders Lindqvist to pay a fine' },
      pay: { who: 'mara', status: 'planned' },
    });
    tells('The court agreed to pay a fine.', { agreed: {}, pay: { who: 'court' } });
  });

  describe('who is among them', () => {
    tells('Three people including Brandt were killed in Tarn.', { killed: { who: 'ilse Three people' } });
    tells('Three people including Brandt’s sister were killed in Tarn.', { killed: { who: 'Three people' } });
  });

  describe('what one is called on for', () => {
    tells('Lindqvist called on Brandt to resign.', { called: { title: 'Lindqvist calls on Brandt to resign' } });
    tells('Lindqvist decided to resign.', { 'decided to resign': { who: 'mara', status: 'planned' } });
  });

  describe('a spokesman with a name', () => {
    tells('Brandt’s spokesman Petr Sokol resigned.', { resigned: { who: 'petr' } });
    tells('Brandt’s spokesman resigned.', { resigned: { who: "Brandt's spokesman" } });
  });
});

describe('what is told and is not so', () => {
  describe('only in the mind', () => {
    tells('Lindqvist dreamed of killing Brandt.', { dreamed: { who: 'mara' } });
    tells('Lindqvist was accused of killing Brandt.', {
      accused: { who: 'mara' },
      killing: { status: 'hypothetical' },
    });
    tells('Lindqvist joked that she would kill Brandt.', {
      joked: { status: 'happened' },
      kill: { status: 'hypothetical' },
    });
    tells('Lindqvist plotted to kill Brandt.', { plotted: { title: 'Lindqvist plots to kill Brandt' } });
    tells('Lindqvist threatened to kill Brandt.', { threatened: { status: 'happened' } });
  });

  describe('taken back', () => {
    tells('The Herald apologised to Lindqvist for saying she had killed Brandt.', { apologised: {} });
    tells('The Herald said Lindqvist had killed Brandt.', {
      said: {},
      killed: { status: 'happened', source: 'Herald' },
    });
    tells('Lindqvist doubted that Brandt had killed a man.', {});
    tells('There is no evidence that Brandt killed a man.', {});
    tells('There is evidence that Brandt killed a man.', { killed: { who: 'ilse man' } });
    tells('Reports of Brandt’s death were exaggerated.', {});
    tells('Brandt’s death was announced.', { death: { who: 'ilse' }, announced: {} });
    tells('Few believed that Lindqvist had killed Brandt.', {});
    tells('The Herald wrongly reported that Lindqvist had killed Brandt.', {
      reported: { title: 'Herald wrongly reports that Lindqvist had killed Brandt' },
    });
    tells('Police later wrongly named Lindqvist as the killer.', {
      named: { title: 'Police wrongly name Lindqvist as the killer' },
    });
    tells('Police wrongly named Lindqvist as the killer.', {
      named: { title: 'Police wrongly name Lindqvist as the killer' },
    });
  });

  describe('who is said to', () => {
    tells('Lindqvist, who police say killed two men, left Tarn.', {
      killed: { who: 'mara two men', source: 'police' },
      left: { who: 'mara' },
    });
    tells('Lindqvist, said by police to have killed two men, is on the run.', {});
  });

  describe('what somebody has done to them', () => {
    tells('Lindqvist had her car stolen in Tarn.', {
      stolen: { status: 'happened', title: 'Lindqvist’s car is stolen in Tarn' },
    });
    tells('Lindqvist wanted the car stolen.', {});
  });
});
