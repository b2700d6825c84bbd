import { foldText } from '@cross-crm/schema';

/** ISO 3166-1: each country's two letters and its three. */
const codes =
  'AFAFG ALALB DZDZA ASASM ADAND AOAGO AIAIA AQATA AGATG ARARG AMARM AWABW AUAUS ATAUT AZAZE BSBHS BHBHR BDBGD BBBRB BYBLR BEBEL BZBLZ BJBEN BMBMU BTBTN BOBOL BABIH BWBWA BVBVT BRBRA IOIOT BNBRN BGBGR BFBFA BIBDI KHKHM CMCMR CACAN CVCPV KYCYM CFCAF TDTCD CLCHL CNCHN CXCXR CCCCK COCOL KMCOM CGCOG CDCOD CKCOK CRCRI CICIV HRHRV CUCUB CYCYP CZCZE DKDNK DJDJI DMDMA DODOM ECECU EGEGY SVSLV GQGNQ ERERI EEEST ETETH FKFLK FOFRO FJFJI FIFIN FRFRA GFGUF PFPYF TFATF GAGAB GMGMB GEGEO DEDEU GHGHA GIGIB GRGRC GLGRL GDGRD GPGLP GUGUM GTGTM GNGIN GWGNB GYGUY HTHTI HMHMD VAVAT HNHND HKHKG HUHUN ISISL ININD IDIDN IRIRN IQIRQ IEIRL ILISR ITITA JMJAM JPJPN JOJOR KZKAZ KEKEN KIKIR KPPRK KRKOR KWKWT KGKGZ LALAO LVLVA LBLBN LSLSO LRLBR LYLBY LILIE LTLTU LULUX MOMAC MGMDG MWMWI MYMYS MVMDV MLMLI MTMLT MHMHL MQMTQ MRMRT MUMUS YTMYT MXMEX FMFSM MDMDA MCMCO MNMNG MSMSR MAMAR MZMOZ MMMMR NANAM NRNRU NPNPL NLNLD NCNCL NZNZL NINIC NENER NGNGA NUNIU NFNFK MPMNP MKMKD NONOR OMOMN PKPAK PWPLW PSPSE PAPAN PGPNG PYPRY PEPER PHPHL PNPCN PLPOL PTPRT PRPRI QAQAT REREU ROROU RURUS RWRWA SHSHN KNKNA LCLCA PMSPM VCVCT WSWSM SMSMR STSTP SASAU SNSEN SCSYC SLSLE SGSGP SKSVK SISVN SBSLB SOSOM ZAZAF GSSGS ESESP LKLKA SDSDN SRSUR SJSJM SZSWZ SESWE CHCHE SYSYR TWTWN TJTJK TZTZA THTHA TLTLS TGTGO TKTKL TOTON TTTTO TNTUN TRTUR TMTKM TCTCA TVTUV UGUGA UAUKR AEARE GBGBR USUSA UMUMI UYURY UZUZB VUVUT VEVEN VNVNM VGVGB VIVIR WFWLF EHESH YEYEM ZMZMB ZWZWE AXALA BQBES CWCUW GGGGY IMIMN JEJEY MEMNE BLBLM MFMAF RSSRB SXSXM SSSSD XKXKK';

const pairs = codes.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)] as const);

/** All country codes of two letters (ISO 3166-1 alpha-2). */
export const countryCodes: ReadonlySet<string> = new Set(pairs.map(([code]) => code));

/** Languages in which files often name countries. */
const locales = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl'];

/** Names that files use and the locales do not. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  russia: 'RU',
  'russian federation': 'RU',
  korea: 'KR',
  'republic of korea': 'KR',
  'korea, republic of': 'KR',
  'hong kong': 'HK',
  macao: 'MO',
  macau: 'MO',
  'viet nam': 'VN',
  'ivory coast': 'CI',
  uae: 'AE',
  burma: 'MM',
  swaziland: 'SZ',
  macedonia: 'MK',
  'republic of ireland': 'IE',
  eire: 'IE',
  'taiwan, province of china': 'TW',
  'iran, islamic republic of': 'IR',
  'bolivia, plurinational state of': 'BO',
  'venezuela, bolivarian republic of': 'VE',
  'moldova, republic of': 'MD',
  'tanzania, united republic of': 'TZ',
  'syrian arab republic': 'SY',
  palestine: 'PS',
};

let names: ReadonlyMap<string, string> | undefined;

/** The code of the country that a text names: by two or three letters, or by its name; undefined for none. */
export function countryOfText(text: string): string | undefined {
  const written = text.trim();
  if (countryCodes.has(written.toUpperCase())) return written.toUpperCase();
  names ??= namesOfCountries();
  return names.get(foldText(written));
}

function namesOfCountries(): ReadonlyMap<string, string> {
  const translated = [...locales].reverse().flatMap((locale) => {
    const display = new Intl.DisplayNames(locale, { type: 'region' });
    return [...countryCodes].map((code): [string, string] => [foldText(display.of(code) ?? code), code]);
  });
  const threeLetters = pairs.map(([code, three]): [string, string] => [three.toLowerCase(), code]);
  return new Map([...translated, ...threeLetters, ...Object.entries(otherNames)]);
}
