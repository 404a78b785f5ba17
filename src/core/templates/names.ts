import type { Register } from '../text/draft.ts';

const titles =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|rev|judge|captain|capt|colonel|col|major|general|sergeant|sgt|superintendent|inspector|herr|frau|mme|mlle|monsieur|madame|señora?|senora?|signora?|avv|avvocat[oa]|dott|dottssa|dott\.ssa|ing|maître|maitre|adv|advocate)\.?$/i;
const suffixes = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|esq|cpa|rn|pe)\.?$/i;

/** What stands before a first name and belongs to it: nobody is greeted “Hi Coach” or “Hi Big”. */
const callings =
  /^(?:coach|chef|sister|brother|father|mother|uncle|aunt|auntie|pastor|nurse|officer|lady|lord|big|little|old|young)$/i;

interface PersonName {
  /** The title one greets with. */
  title: string;
  /** All titles in front of the name. */
  titles: readonly string[];
  first: string;
  last: string;
  full: string;
}

// Only a comma before a suffix belongs to the name; every other one parts two people.
function splitPeople(names: string): string[] {
  return names
    .split(/\s*[,;&]\s*|\s+and\s+/i)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '' && !suffixes.test(name));
}

function readName(written: string): PersonName {
  const full = written.replace(/ \((?:ret|retd|retired)\.?\)/i, '');
  const words = full.split(' ').filter((word) => !suffixes.test(word));
  const ranks: string[] = [];
  // “Hon. Secretary Mrs. Raghavan”: an office before it is nobody's name.
  const courtesy = words.findIndex((word, at) => at > 1 && at < words.length - 1 && courtesies.test(word));
  if (courtesy > 0) ranks.push(words[courtesy] ?? '', ...words.splice(0, courtesy + 1));
  while (words.length > 1 && titles.test(words[0] ?? '')) ranks.push(words.shift() ?? '');
  // “Herr Dr. Wendt” is greeted by what he has earned.
  const title = ranks.find((word) => /^(?:dr|prof|professor)\b/i.test(word)) ?? ranks[0] ?? '';
  const isLone = words.length < 2;
  if (isFamilyFirst(words)) {
    const [last = '', first = ''] = words;
    return { title, titles: ranks, first, last, full };
  }
  if (isVietnamese(words)) {
    const given = words.at(-1) ?? '';
    return { title, titles: ranks, first: given, last: given, full };
  }
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && particles.test(word));
  const last = words.slice(particle > 0 ? particle : -1).join(' ');
  return { title, titles: ranks, first: isLone && title ? '' : (words[0] ?? ''), last, full };
}

const courtesies = /^(?:mr|mrs|ms|mx|miss|dr|prof)\.?$/i;

/** What begins a family name: “Noor van Dijk” is Ms van Dijk. */
const particles = /^(?:[Vv]an|[Vv]on|[Dd]e[nrl]?|della|di|d[aou]s?|du|ten|ter|la|le|al|bin|ibn)$/;

/** Family names that, before a given name in Pinyin, stand first: “Li Wenjing”. */
const familyNames =
  /^(?:Wang|Li|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Sun|Hu|Zhu|Gao|Lin|He|Guo|Ma|Luo|Liang|Song|Zheng|Xie|Han|Tang|Feng|Yu|Dong|Xiao|Cheng|Cao|Yuan|Deng|Fu|Shen|Zeng|Peng|Lu|Su|Jiang|Cai|Jia|Ding|Wei|Xue|Ye|Yan|Pan|Du|Dai|Xia|Zhong|Tian|Ren|Fan|Fang|Shi|Yao|Tan|Liao|Zou|Xiong|Jin|Hao|Kong|Bai|Cui|Kang|Mao|Qiu|Qin|Wen|Gu|Tao|Pang|Jiao|Zhuang|Niu|Shu|Lan|Ruan|Ji|Hong|Lai|Ge|Yue|Zhan|Chang|Geng|Nie|Guan|Zuo|Ying|Hou|Shao|Meng|Long|Wan|Duan|Qian|Yin)$/;
const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){2}$/i;

function isFamilyFirst([last = '', given = '', ...rest]: readonly string[]): boolean {
  // “Park Jin-seong”
  if (rest.length === 0 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given)) return true;
  return rest.length === 0 && familyNames.test(last) && pinyin.test(given) && !familyNames.test(given);
}

// “Mr. Nguyen Van Thanh” is Mr. Thanh, among friends and in letters.
function isVietnamese([family = '', ...given]: readonly string[]): boolean {
  const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'D');
  return given.length > 1 && vietnamese.test(bare(family)) && middles.test(bare(given[0] ?? ''));
}

const vietnamese =
  /^(?:Nguyen|Tran|Le|Pham|Hoang|Huynh|Phan|Vu|Vo|Dang|Bui|Do|Ho|Ngo|Duong|Ly|Dinh|Truong|Trinh|Mai|Cao|Luong)$/;
const middles =
  /^(?:Van|Thi|Thanh|Minh|Duc|Quoc|Quang|Huu|Ngoc|Xuan|Hong|Kim|Thu|Anh|Dinh|Cong|Hoang|Bao|Gia|Tuan|Phuong|Thuy|Viet|Trong|Khanh|My|Tien|Hai|Manh|Ba|Nhat|Thai|Hoai|Dang)$/;

/** The people a mail is addressed to, by every form of their name a note may use. */
export function namesOf(interviewer: string | undefined): PersonName[] {
  return splitPeople(interviewer ?? '').map(readName);
}

/** How to greet: “Ana” or “Ana and Ben”; “Dr. Roy”, or “Ana Roy” where no title is known. */
export function greetingName(interviewer: string | undefined, register: Register): string {
  const names = namesOf(interviewer).map(({ title, first, last, full }) => {
    if (register === 'casual' && first !== '')
      return callings.test(first) ? full.split(' ').slice(0, 2).join(' ') : first;
    // Knights and dames are called by their first name.
    return title ? `${title} ${/^(?:sir|dame)$/i.test(title) ? first : last}` : full;
  });
  const final = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${final}` : final;
}

/** The first of a person's own names. */
export function firstName(name: string | undefined): string {
  return namesOf(name)[0]?.first ?? '';
}
