/** News agencies: canonical name | wordings (folded). Source: own compilation. */
export const AGENCY_ROWS = `
Reuters|reuters;thomson reuters
AFP|afp;agence france-presse;agence france presse
AP|ap;associated press;the associated press
dpa|dpa;deutsche presse-agentur
UPI|upi;united press international
TASS|tass;itar-tass
Interfax|interfax
RIA Novosti|ria novosti;ria
Sputnik|sputnik
Xinhua|xinhua;xinhua news agency
Anadolu Agency|anadolu agency;anadolu
EFE|efe
ANSA|ansa
Kyodo|kyodo;kyodo news
Yonhap|yonhap;yonhap news agency
PTI|pti;press trust of india
ANI|ani
IANS|ians
UNI|uni
APP|associated press of pakistan
IRNA|irna
ISNA|isna
Fars|fars news agency;fars
Tasnim|tasnim;tasnim news agency
Mehr|mehr news agency
SANA|sana
SPA|saudi press agency;spa
WAM|wam
Petra|petra
NNA|nna;national news agency
KUNA|kuna
MENA|middle east news agency
Bernama|bernama
Antara|antara
Belga|belga
BTA|bta
Getty Images|getty images;getty
EPA|epa;epa-efe;european pressphoto agency
Bloomberg|bloomberg;bloomberg news
`;
