// Family names that stand first, and short given names; compiled by hand, plain facts.

const words = (text: string): string[] => text.trim().split(/\s+/);

export const VIETNAMESE_SURNAMES = new Set(
  words('nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh truong mai'),
);

export const SURNAMES_FIRST = new Set([
  ...VIETNAMESE_SURNAMES,
  ...words(`wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao
    zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu ding ren shen yao lu jiang fan fang shi tan liao zou jin jia xia
    fu bai zhong wen xi qin qiu hou gu meng long wan duan qian kong chang bo bao mao hua hong kang lei pei qi shao tao wan xiong xiang yan
    yin you zhan zhuang zuo gong geng ji ju ke lai lang lan lou mu ning ouyang pang qu rong ruan sang sheng sima situ tong tu wo xing xuan
    xue yi yue zang zhai zhen zhuge mo nie ou
    lui lau wong chan cheung leung ng lam chow kwok tsang tsai hsu hsieh chiang chou chu chung fung ho hui hung ip kwan kwong lai lee lo
    mak mok siu so szeto tam to tong tse tsui yeung yip yiu yuen lien soong
    kim lee park choi choe jung jeong chung kang cho yoon yun jang chang lim im shin seo suh kwon hwang ahn hong moon bae baek ban han ri
    pak ryu yoo roh noh oh na nam no ko go heo hyun jo ju jun min pyo son song yeo`),
]);

/** The commonest of these: of two words that both can stand first, one of these is the family name ("Wang Yi", "Yi Wang"). */
export const COMMON_SURNAMES_FIRST = new Set(
  words(`wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie kim lee park choi jung kang cho
    nguyen tran pham chan wong cheung leung`),
);

/** A given name in Chinese or Korean spelling has one or two of these: "Jining", "Wen-bin". */
export const SYLLABLE =
  '(?:(?:zh|ch|sh|[bcdfghjklmnpqrstwxyz])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|eun|eok|eon|yeo|yeon|ai|ei|ao|ou|an|en|in|un|oon|oo|ee|ae|ia|ie|iu|ua|ue|ui|uo|eo|a|e|i|u)|(?:[bpmfwylsjhg]|ch)o[kn]?)';

/** Short given name to the long one. */
export const SHORT_GIVEN: ReadonlyMap<string, string> = new Map(
  words(`joe:joseph tony:anthony tony:antony bill:william will:william bob:robert rob:robert mike:michael dan:daniel dave:david jim:james
    jimmy:james tom:thomas steve:steven steve:stephen chris:christopher matt:matthew nick:nicholas alex:alexander sam:samuel ben:benjamin
    tim:timothy jeff:jeffrey greg:gregory ken:kenneth ron:ronald don:donald ed:edward ted:edward larry:lawrence pete:peter andy:andrew
    fred:frederick phil:philip jon:jonathan josh:joshua liz:elizabeth beth:elizabeth kate:katherine kathy:katherine sue:susan
    barb:barbara deb:deborah pam:pamela jen:jennifer vicky:victoria becky:rebecca chuck:charles charlie:charles dick:richard
    rick:richard jerry:gerald gerry:gerald ray:raymond`).map((pair) => pair.split(':') as [string, string]),
);
