import type { Token } from './pattern/token.ts';

/** `listed`: English; `unlisted`: another language; `nothing`: no words at all. */
export type Language = 'listed' | 'unlisted' | 'nothing';

/** Function words and courtesies by language, without those that are English words too or common in English talk. */
const FOREIGN = new Set(
  // Spanish
  (
    'que de el los las una unos unas para por con muchas muchos gracias hola adios hasta luego encantado encantada gusto ' +
    'tengo tiene esta estaba muy pero como cuando donde quien usted ustedes nosotros conocerte conocerle hablar ' +
    'placer noche buenas buenos dias tarde mucho voy vamos quedamos estos estas eres soy nos vemos sus ' +
    // French
    'le les des une du au aux je tu il elle nous vous ils elles est sont etait suis avec pour dans sur mais tres bien ' +
    'merci beaucoup bonjour bonsoir soiree bonne journee revoir enchante enchantee ravi ravie plaisir cette votre ' +
    'mon ton ma sa ses mes tes nos vos qui quand faut dois vais aller pardon desole ' +
    // German
    'der das dem den ein eine einen einem einer ich ihr wir sie mir dich dir uns euch ist sind war waren nicht und ' +
    'oder aber auch noch mit von zu zum zur bei auf aus nach fur uber mein meine meinen dein deine sehr schon ' +
    'danke bitte tschuss wiedersehen abend viel vielen dank hat habe haben muss mussen jetzt los gern gerne ' +
    'freut kennenzulernen schonen guten morgen leider ' +
    // Italian
    'il gli della delle dei del nel nella con che non sono sei siamo stato stata molto piacere grazie arrivederci ' +
    'ciao buona serata buonasera scusa scusami scusi devo andare anche questo questa mio mia tuo tua ti lei ' +
    'trattenuta parlare conoscerti ' +
    // Portuguese
    'o os uma umas para com nao sim voce voces obrigado obrigada prazer muito tudo bem tenho preciso ir ate logo ' +
    'noite boa bom dia foi esta estou mas meu minha seu sua nosso gente falar conhecer valeu pelo pela ' +
    // Dutch
    'het een van ik jij je wij jullie zijn was niet maar ook nog met voor naar bij uit mijn jouw onze heel erg dank ' +
    'bedankt leuk gesproken avond fijne tot ziens dag ga moet weer eens nou even graag ' +
    // Polish
    'jest nie tak sie na do za od bardzo dziekuje milo bylo pana pania poznac musze isc dobranoc widzenia ' +
    'dobry wieczor przepraszam czesc juz ale jak moj moja ' +
    // Turkish
    'bir ve bu cok tesekkur tesekkurler ederim memnun oldum gitmem gerek iyi aksamlar gorusuruz hosca kal ' +
    'benim senin sizinle tanistigima lazim ama icin ' +
    // Scandinavian
    'och jag du det att ar var inte mycket tack hej da trevligt traffa tusen takk hyggelig hyggeligt snakke med deg ' +
    'ikke jeg er har vi ses sees farvel tak ha bra kvall maste ga nu til ' +
    // Finnish, Hungarian, Romanian, Czech
    'kiitos oli mukava tavata nahdaan hei minun taytyy hyvaa iltaa mutta olen koszonom viszlat orultem hogy nagyon ' +
    'jol volt szep estet kell mennem multumesc parere bine trebuie sa plec buna seara dekuji rad jsem ze te poznal ' +
    'musim jit hezky vecer nashledanou ' +
    // Indonesian, Malay, Tagalog, Swahili, Hindi and Urdu in Latin letters, Vietnamese
    'terima kasih senang bertemu saya harus pergi sampai jumpa kita ya kapan ngopi yang dengan untuk anda kamu ' +
    'salamat po kailangan ko nang umalis asante sana nimefurahi kukutana nawe lazima niende kwaheri tutaonana ' +
    'accha laga aapse milkar main zara baaki logon se bhi hoon hai mein kya nahi bahut aap mujhe jana chahiye phir ' +
    'milte milenge shukriya dhanyavaad cam on rat vui duoc gap ban toi phai di'
  ).split(' '),
);
/** Entries above that English talk may hold after all: they never count against a line. */
const NOT_FOREIGN = new Set(
  'o do on no we la me as a am an be in is at so to ha bra da sa ja ok ga nu de du le ban die one was war man mit van go los pardon ma pas tag dem den der nos eh lah na til bin per via ya con sus'.split(
    ' ',
  ),
);
for (const word of NOT_FOREIGN) FOREIGN.delete(word);

/**
 * Which language a line is in, by its script and by function words. A line with English words enough is English,
 * however broken; names and single borrowed courtesies ("Ciao Marco, lovely talking") do not change that.
 *
 * @param known true for a word of the English lists
 */
export function languageOf(tokens: readonly Token[], known: (word: string) => boolean): Language {
  let words = 0;
  let english = 0;
  let foreign = 0;
  let other = 0;
  for (const { word, kind } of tokens) {
    if (kind !== 'word' || /^\d/u.test(word)) continue;
    words += 1;
    if (isOtherScript(word)) other += 1;
    else if (FOREIGN.has(word)) foreign += 1;
    else if (known(word)) english += 1;
  }
  if (words === 0) return 'nothing';
  if (other * 2 > words) return 'unlisted';
  if (foreign === 0) return 'listed';
  if (english === 0) return foreign >= 2 || words <= 3 ? 'unlisted' : 'listed';
  return foreign >= 2 && foreign > english ? 'unlisted' : 'listed';
}

function isOtherScript(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x370 && !(code >= 0x1e00 && code < 0x2000);
}
