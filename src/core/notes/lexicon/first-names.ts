import { wordsOf } from './words-of.ts';

/** Common first names that are no words of their own, to spell and to tell people apart when a note has no capitals. */
export const firstNames = wordsOf(`
marge aaron abby abdul abigail adam adrian ahmed aisha alan alejandro alex alexander alexandra alice alicia alina alison allison amanda amara amelia amir amit amy ana anders andrea andreas andrew andy angela anil anita anja anna anne annie anthony antonio anya arjun arthur arun asha ashley aya ayesha barbara
beatrice ben benjamin bernard beth bianca bob brandon brenda brian bridget bruno caitlin camila carla carlos carmen caroline catherine cecilia charlie charles charlotte chiara chloe chris christian christina christine christopher cindy claire clara claudia colin connor craig cristina cynthia daisuke dan daniel daniela danielle danny
david deborah deepak denise dennis derek diana diego dimitri dmitri dominic donna doris dorothy duncan dylan ed eduardo edward elaine elena eleanor eli elif elise elizabeth ella ellen emeka emil emilia emily emma eric erica erik erin esther ethan eva evan evelyn fatima felipe felix fernando fiona francesca francis frederik gabriel gareth
gary george gerald gina giovanni giulia gloria gordon greg gregory hannah hans haruto hassan heather heidi helen helena henrik henry hiroshi howard hugo ian ibrahim igor imran ines ingrid irene irina isaac isabel isabella ivan jacob jake james jamie jan jane janet jasmine jason javier jeff jeffrey jenna jennifer jenny jeremy jessica jim jin joan joanna joao joe joel johanna
john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan judith judy jules julia julian julie jun jürgen kai karen karin karl karim kate katherine kathryn katie katrin kavya keiko keith kelly ken kenji kenneth kevin khalid kim kiran kofi kristen kristina kumar kwame kyle lars latoya laura lauren laurent layla lea leah lena leo leon leonardo lewis liam lina linda lisa liu logan lorenzo louis louise luca lucas lucia lucy luis luisa luke lydia
magda maja malik manuel marc marco marcus margaret maria marie mario marko marta martha martin martina mary mateo matt matteo matthew maya mei melanie melissa mia michael michelle miguel mihai mike mila miriam mohamed mohammed molly monica muhammad mustafa nadia naomi natalia natalie natasha nathan neha neil niamh nick nicola nicolas nicole niklas nikhil nina noah noor nora norah oleg olga oliver olivia olu omar oscar pablo pamela paolo patricia patrick paul paula paulo pedro peter petra philip philippa
pierre piotr pooja preeti priya rachel rafael rahul raj rajesh ralph ramon raquel ravi rebecca reza ricardo richard rita rob robert roberto robin rodrigo roger rohan roland ronald rosa rosie ross ruth ryan sabine sabrina sally samantha samir samuel sandra sanjay sara sarah satoshi scott sean sebastian selin sergei seth shane shanice shannon sharon sheila shreya simon sofia sonia sophia sophie stefan stella stephanie stephen steve steven stuart sunita susan suzanne sven svetlana sylvia tamara tanya tara tariq ted teresa theresa thomas tim timothy tina tobias todd tom tomas toni tony tracy trevor tyler ursula valentina valerie vanessa vera veronica victoria vijay vikram vincent vivian vlad walter wanda wei wendy willem yan yara yasmin yi yuki yusuf yvonne zach zainab zara zoe
abel abraham abu addison aggie alba albert alden alec alf alfonso alfred allan allen amie amos andre angelina ann
antoinette antony archie arnold augustine ava barney barry bart bertha bertram bess betty beulah billie blair blake
blanche bobbie bonita bree bret brett bruce bryan burt burton byron calvin camilla carey carl carlie carlo carole
carolina carolyn carroll cathy cecil celeste cesar charley cherie chester cheyenne christie christy clair clare
cleopatra clint clive connie constance cora corinne cyrus damon dana darby darcy dave debbie debby delilah della
diane dolores dominick dominique donald donny donovan dora dorian douglas dudley dwight ebenezer eden edgar edith
elijah elmer emerson emmy erika ernest esmeralda ethel eugene ezra fidel fletcher frances francisco fraser fred
frederick fritz gaby galen garth gertrude giles gillian giuseppe gonzalo gregor greta grover gunter gunther hanna
harold harriet harvey hasan herbert herman hilary horace hugh ike isaiah jackie jacky jacqueline jameson jed jen
jennie jeremiah jerry jess jesse jill joey johnnie josephine josie juliet julio julius katharine kathy katrina kay
kenny kerry lacey larry laurence lawrence leonard lester levi lila lilly lionel lizzie lora lorelei loren lori louie
lucille ludwig lupe luther lynn madeleine madeline madge madison magdalene maggie manny marcello marian marianne
marilyn marjorie matilda maud mel micah mick mickey micky mildred milly milton minnie mitch moe moira mona morgan
myron nancy neal nicholas nicky noel norma norman omer ophelia otto pam patrice paulie pauline peggy penelope pete
phil phyllis polly portia quincy randall raphael regina reina reuben riley robbin rochelle rodney romeo rory
rosalind rosario roscoe roxy rufus russ russel russell sade sam sammy saul scottie serena shawn shelley shelly
shirley sidney solomon spencer stanley stewart suzette syed sylvester tania thaddeus theodore tiffany tommy tori
travis trenton trina tristan truman tyrone ulysses val veda vernon vic virgil walt wayne wesley whitney william
willie willy winslow zack
`);
