// Regions of Asia that states are at odds over. Own list.

import { type TaxonomyEntry, phrases } from './entry';

export const regions: readonly TaxonomyEntry[] = [
  {
    id: 'taiwan',
    name: 'Taiwan',
    about: 'Status of Taiwan, military pressure in the Taiwan Strait, support for the island',
    broader: 'asia-pacific',
    words: phrases(`
      Taiwanese independence|sovereignty|vote|election|president|leader,
      Taiwan Strait|Straits|issue|question|independence|policy, support for Taiwan, arms|weapon (sale) to Taiwan,
      one China (policy|principle), cross strait|straits (relation|tie|tension|peace|stability),
      {self governed|self ruled|self governing|democratically ruled|democratically governed} island (of Taiwan), peace and stability across the strait`),
    echo: phrases('Taiwan'),
    near: [
      {
        words: phrases('Taiwan'),
        with: phrases(`
          China, Chinese, Beijing, Washington, South China Sea, North Korea, Ukraine, Hong Kong, Xinjiang, over Taiwan,
          on Taiwan, tension, {ties|relations}, military, sovereignty, independence, invasion, invade~, self governed|ruled|governing`),
      },
    ],
    not: phrases(`
      Taiwan Semiconductor (Manufacturing), National Taiwan University|Normal, Bank of Taiwan, Taiwan dollar,
      Taiwan Stock Exchange, Taiwan News|Times|Plus, Taiwan born|based|made|owned`),
  },
  {
    id: 'south-china-sea',
    name: 'South China Sea',
    about: 'Territorial and maritime claims in the South China Sea and clashes over them',
    broader: 'territorial-dispute',
    words: phrases(`
      South China Sea, West Philippine Sea, Spratly|Paracel Islands|Island|chain, Second Thomas Shoal,
      Scarborough Shoal, nine|ten dash line, freedom of navigation,
      Philippine|Filipino (coast guard|resupply|supply) vessel|ship|boat|mission`),
    near: [
      {
        words: phrases('territorial|maritime claim|dispute|row, disputed waters|island|reef|shoal'),
        with: phrases('South China Sea, Philippine, Philippines, Manila, Spratly, Vietnam'),
      },
    ],
    not: phrases('South China Sea Institute|Probing'),
  },
  {
    id: 'north-korea',
    name: 'North Korea',
    about: 'North Korea, its arms programmes and the talks about them',
    broader: 'asia-pacific',
    words: phrases(`
      North Korea (nuclear|missile|weapon) (programme|program|test|weapon),
      North Korean nuclear|missile|weapon|denuclearisation|denuclearization|provocation|threat|issue|problem (programme|program|test|launch),
      DPRK, Pyongyang nuclear|missile|weapon (programme|program|test), {rein~ in|press~|pressure|influence on|influence over} Pyongyang, Pyongyang … nuclear|missile (programme|program|test),
      Korean Peninsula|peninsula (issue|denuclearisation|denuclearization), denuclearisation|denuclearization`),
    not: phrases('North Korea born, Pyongyang Times|Marathon|University'),
  },
  {
    id: 'hong-kong',
    name: 'Hong Kong',
    about: 'Sovereignty, rule of law and repression in Hong Kong',
    broader: 'human-rights',
    words: phrases(`
      Hong Kong protest|protester|crackdown|autonomy|democracy|freedom|issue|activist|dissident,
      crackdown|repression|freedom|autonomy|democracy|right in|on|of|for Hong Kong, rule of law in Hong Kong,
      one country two systems, national security law`),
    near: [
      {
        words: phrases('Hong Kong'),
        with: phrases(`
      right, repression, autonomy, crackdown, democracy, freedom, rule of law, dissident, raise~ … concern|issue,
      concern, Xinjiang, Tibet, Taiwan, protest, abuse`),
      },
    ],
    not: phrases(`
      Hong Kong dollar|based|stock|exchange|airport|born|film|listed, University of Hong Kong`),
  },
  {
    id: 'tibet-xinjiang',
    name: 'Tibet and Xinjiang',
    about: 'Repression in Tibet and Xinjiang, Uyghurs and Tibetans',
    broader: 'human-rights',
    words: phrases(`
      Xinjiang (region|province|cotton|camp|internment), Tibet,
      Tibetan people|exile|independence|language|culture|monk|activist,
      Uyghur|Uighur|Uygur (Muslim|people|minority|population|camp|genocide), Muslim minority in … Xinjiang,
      Dalai Lama`),
    not: phrases('Tibet Airlines, Tibet House, Xinjiang Airlines'),
  },
  {
    id: 'asia-pacific',
    name: 'Asia-Pacific affairs',
    about: 'Regional order, alliances, maritime affairs and hotspots',
    broader: 'diplomacy',
    words: phrases(`
      Asia Pacific (affair|security|strategy|region|policy|issue|alliance),
      Indo Pacific (strategy|region|security|affair|policy|ally|alliance|framework),
      maritime affair|issue|security|dispute|consultation|matter, (international) (and) regional hotspot (issue),
      (international) (and) regional hot spot (issue), regional (security) order|stability|flashpoint|alliance,
      hotspot issue, AUKUS (pact|partnership), Quad (summit|alliance|group|partnership), East China Sea,
      Asian NATO, minilateral`),
    not: phrases(`
      Asia Pacific Economic Cooperation, Asia Pacific Foundation|Center|Centre|News|editor|bureau|director`),
  },
];
