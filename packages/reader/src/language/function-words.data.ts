/**
 * Very common short words of languages in Latin script that news is written in, without those that English has too:
 * language (BCP-47) | words, lower-case, without diacritics. Source: own compilation of articles, prepositions and auxiliaries.
 */
export const FUNCTION_WORD_ROWS = `
es|el la los las una uno del en y que por para con su sus se al fue menos muertos muertas tras entre segun han desde sobre hasta ataque
pt|um uma dos das em na nas nos pelo pela pelos que por para com seu sua ao foi menos mortos apos entre segundo mais nao deixa ataque
fr|le la les des un une du et en au aux dans pour par sur avec son sa ses qui que est ont ete selon moins apres morts contre
it|il lo la gli di del della dei delle un una uno e in nel nella per con su al alla che sono stato dopo almeno morti tra
ro|un o din la in pe cu ai ale lui si care au fost dupa unei unui intr cel putin morti asupra
de|der das den dem des ein eine einen einem und in im bei auf mit von zu zum zur nach aus durch sind ist wurden wurde tote auf nicht zuruck ruft
nl|de het een en van op bij in met voor na aan uit door zijn is werden doden zeker niet
sv|en ett och pa av for med till efter fran ar var har minst doda vid mot inte som
da|en et og pa af for med til efter fra er var har mindst draebt ved mod ikke som
pl|w na z po do od za przez dla oraz jest sa byl zginelo osob ataku najmniej sie nie ktory
tr|bir ve ile bu icin de da olan en az gore sonra kisi oldu saldirida duzenlenen olarak
id|yang di ke dari dan dalam pada untuk dengan oleh orang tewas serangan sebuah setelah kata tidak akan telah
ms|yang di ke dari dan dalam pada untuk dengan oleh orang maut serangan sebuah selepas kata tidak akan telah
sw|wa ya na katika kwa la watu za ni kuwa baada shambulio wameuawa huko
so|ayaa oo ka ku la iyo in waa lagu weerar dil qof lagu
vi|cua va la trong cho nguoi cac mot voi da duoc khong vu tan nhung
tl|ang ng sa mga na ay at si ni kay para dahil
`;
