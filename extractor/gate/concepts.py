"""What is said in many words: the commonest things that figures are of, in English, German, French and Spanish.

Tables only. Each meaning has its words; a star stands for any ending, or for what a German noun is joined to. They tell
that 'blessés' are 'injured', so that a claim in other words, or in another language, can be held against the clause of
its number.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

CONCEPTS: Final = MappingProxyType(
    {
        # what befalls people
        "dead": "*tote *toten kill* dead died dying death deaths fatal* toll slain perish* ums tot tote toten toter "
        "getötet* "
        "gestorben starb starben todesopfer todesfälle tué tués tuée tuées tuer tuent tuant mort morts morte mortes "
        "décès décédé* defunción defunciones muert* fallecid* murieron murió fallecieron falleció",
        "injured": "*verletzte *verletzten injur* wound wounded wounding wounds hurt verletz* verwund* blessé blessés "
        "blessée "
        "blessées blesser blessent blessant blessure* herid* lesionad*",
        "missing": "missing unaccounted vermisst* disparu* desaparecid*",
        "casualties": "*opfer *opfern casualt* victim victims opfer opfern victimes víctima víctimas",
        "serious": "serious seriously severe severely critical critically schwer schwerverletzt* lebensgefährlich "
        "grave "
        "graves grièvement gravement gravemente",
        "unharmed": "unharmed unhurt uninjured unscathed surviv* unverletzt* überleb* indemne* survécu* survivant* "
        "rescapé* ileso* ilesa* sobreviv* supervivient*",
        "rescued": "rescu* saved gerettet* rettet* sauvé* secouru* rescatad*",
        "arrested": "arrest* detain* detention festgenommen* verhaft* interpellé* detenid* arrestad* detuv*",
        "released": "released freed freigelassen* libéré* liberté liberad* libertad",
        "evacuated": "evacuat* evakuier* évacué* evacuad*",
        "infected": "infect* infizier* angesteckt* contaminé* contagiad*",
        "recovered": "recover* genesen* guéri* curad* recuperad*",
        "hospitalised": "hospital* krankenhaus* krankenhäus* klinik* hôpital hôpitaux hospitalisé* hospitaliz*",
        "born": "birth births born geburt* geboren* naissance* nés née nées nacimiento* nacid* nacieron",
        # people
        "men": "man men male males mann männer männern männlich* homme hommes masculin* hombre hombres varones",
        "women": "woman women female females frau frauen weiblich* femme femmes féminin* mujer mujeres",
        "children": "child children kids minors kind kinder kindern minderjährig* enfant* mineurs niño* niña* menores",
        "soldiers": "soldier* troops soldat* soldad*",
        "civilians": "civilian* zivilist* civil civils civiles",
        "police": "police policem* polizei* polizist* beamte beamten policier* policía* agente agentes officer "
        "officers",
        "households": "household* haushalt* ménage* hogar hogares",
        "businesses": "compan* firm firms business* enterprise* corporation* unternehmen* firma firmen betrieb* "
        "entreprise* société* empresa*",
        "workers": "worker workers arbeiter arbeitern ouvrier* obrero* trabajador*",
        "employees": "employe* staff beschäftigt* mitarbeiter* angestellt* salarié* employé* emplead*",
        "engineers": "engineer* ingenieur* ingénieur* ingenier*",
        "pupils": "pupil* schüler* élève* alumn*",
        "teachers": "teacher* lehrer* lehrkräft* enseignant* professeur* maestro* profesor*",
        "inhabitants": "inhabitant* resident* population einwohner* bevölkerung* bewohner* habitant* población "
        "vecinos vecinas",
        "passengers": "passenger* passagier* fahrgäst* insass* passager* pasajer*",
        "visitors": "visitor* besucher* visiteur* visitante*",
        "tourists": "tourist* touriste* turista*",
        "forecasts": "forecast* outlook prognos* vorhersage* prévision* previsión previsiones pronóstico*",
        "private": "private privat* particuliers particulares",
        "professional": "profession* berufs* gewerb* profesional*",
        "mayor": "mayor* bürgermeister* maire maires alcald*",
        "opponent": "opponent* challenger* rival* gegner* gegenkandidat* adversaire* adversari* contrincante*",
        "outgoing": "outgoing scheidend* sortant* saliente",
        "opposition": "opposition* oposición",
        "government": "government* regierung* gouvernement* gobierno*",
        "demonstrators": "demonstrat* protester* marcher* demonstrant* manifestant* manifestante*",
        "patients": "patient* paciente*",
        "refugees": "refugee* flüchtling* geflüchtet* réfugié* refugiad*",
        "applications": "application* antrag anträge anträgen demande demandes solicitud*",
        # money
        "revenue": "revenue* turnover sales takings umsatz* umsätz* erlös* absatz verkäufe chiffre ventes ventas "
        "facturación ingresos",
        "receipts": "receipt* einnahmen recette* recaudación",
        "profit": "profit profits profitable earned earning earnings gewinn* überschuss* bénéfice bénéfices "
        "beneficio beneficios ganancia*",
        "loss": "loss losses verlust* perte pertes pérdida*",
        "deficit": "deficit* defizit* déficit* fehlbetrag* fehlbeträg*",
        "surplus": "surplus* überschüss* excédent* surcroît superávit* excedente*",
        "cost": "cost costs costing expens* expenditure* spend* spent outlay* kosten* ausgabe* aufwand* aufwendung* "
        "coût* coûte* dépens* gasto* coste* costo*",
        "debt": "debt* schuld* verschuld* dette* deuda*",
        "savings": "saving savings ersparnis* épargne* ahorro*",
        "price": "price* preis preise preisen prix precio*",
        "fare": "ticket* fare* eintritt* billet* entrada* boleto*",
        "tax": "tax taxes taxation steuer* impôt* taxe taxes impuesto*",
        "wage": "wage* salary salaries pay lohn löhne gehalt gehälter verdien* salaire* sueldo* salario*",
        "dividend": "dividend* dividende*",
        "investment": "invest* inversion* inversión",
        "share price": "stock stocks aktie* acciones",
        "imports": "import* reimport* einfuhr* wiedereinfuhr* eingeführ*",
        "exports": "export* reexport* ausfuhr* wiederausfuhr* ausgeführ* exporta*",
        "budget": "budget* haushaltsplan* etat* presupuest*",
        "unemployment": "unemploy* jobless* arbeitslos* chôm* paro parado parados desemple*",
        "jobs": "job jobs posts stelle stellen arbeitsplätz* arbeitsplatz* emploi* poste postes empleo* puesto*",
        "rent": "rent rents miete mieten loyer* alquiler*",
        "order": "orders auftrag* aufträg* commandes pedidos",
        "inflation": "inflation* teuerung* inflación",
        "loan": "loan* kredit* darlehen* prêt* crédit* préstamo*",
        "subsidy": "subsid* subvention* zuschuss* zuschüss* subvención*",
        # politics
        "favour": "favour favor approve approves approved approval supported support supports backed zustimm* "
        "befürwort* dafür favorable* apoy* favorables soutien*",
        "party": "party parties partei* parti partis",
        "against": "against contra contre oppose opposes opposed opposing gegenstimm* lehnen lehnt lehnten dagegen "
        "défavorable* rechaz*",
        "abstained": "abstain* abstention* enthalt* enthielt* abstenu* abstuv* abstención*",
        "undecided": "undecided unsure unentschlossen* unentschieden* indécis* indecis*",
        "vote": "vote votes voted voters ballot* stimme stimmen gestimmt wähler* voix vote suffrage* voto* votaron",
        "seat": "seat seats sitz sitze sitzen mandat* siège sièges escaño*",
        "turnout": "turnout wahlbeteiligung beteiligung participation participación",
        "left": "left gauche linke linken izquierda",
        "right": "right droite rechte rechten derecha",
        "green": "green greens grüne grünen grüner vert verts verdes écologist* ecologist*",
        # what is measured
        "height": "height high tall höhe hoch haut haute hauts hautes hauteur alto alta altura",
        "low": "low lows tiefstwert* tiefsttemperatur* minimum minimale",
        "width": "width wide breadth breite breit large larges largeur ancho ancha anchura",
        "length": "length long lang länge longueur longue longs longues largo larga longitud",
        "depth": "depth deep tiefe tief profond* profundidad",
        "thickness": "thick* dicke dick épais* grosor espesor",
        "weight": "weigh* mass masse gewicht* wiegt wog poids peso masa pesa",
        "radius": "radius radii rayon",
        "diameter": "diameter* durchmesser diamètre* diámetro*",
        "area": "area fläche* superficie*",
        "speed": "speed* velocity geschwindigkeit* tempo vitesse* velocidad*",
        "distance": "distance* entfernung* abstand distancia*",
        "temperature": "temperatur* température*",
        "rain": "rain* regen* niederschlag* niederschläg* pluie* pluvio* précipitation* lluvia* precipitac*",
        "snow": "snow* schnee* neige* nieve* nevad*",
        "wind": "wind winds windes winde vent vents viento*",
        "gust": "gust* böe böen windböe* windböen rafale* racha* ráfaga*",
        "age": "age aged âge edad",
        "pressure": "pressure druck luftdruck pression presión",
        "humidity": "humid* feuchte feuchtigkeit luftfeucht*",
        "consumption": "consum* verbrauch* consomm*",
        "production": "produc* produk* erzeug* förderung förder* produzier*",
        "share": "share proportion anteil* part parts cuota*",
        "gas": "gas erdgas* gaz",
        "electricity": "electric* strom stroms strompreis* stromverbrauch* électri* eléctric*",
        "diesel": "diesel* gazole* gasóleo*",
        "petrol": "petrol gasoline ottokraftstoff* benzin* essence gasolina*",
        "oil": "oil öl erdöl* mineralöl* pétrole petróleo crudo crude",
        "heating oil": "heizöl* fioul*",
        "jet fuel": "kerosene kerosin* flugturbinenkraftstoff* kérosène* queroseno*",
        "crude oil": "rohöl*",
        "coal": "coal kohle* steinkohle* braunkohle* charbon* carbón",
        "renewable": "renewable* erneuerbar* renouvelable* renovable*",
        "nuclear": "nuclear kernenergie atom* nucléaire*",
        "solar": "solar* photovolta* fotovolta* solaire*",
        "wheat": "wheat weizen* blé trigo",
        "water": "water wasser* eau eaux agua aguas",
        "roads": "road* straße straßen straßenbau route routes carretera*",
        "schools": "school* schule schulen école* escuela*",
        "health": "health* gesundheit* santé sanidad salud sanitari*",
        "education": "education* bildung* éducation* educación educativ*",
        "culture": "cultur* kultur*",
        "defence": "defence defense verteidigung* défense defensa",
        "flats": "flat flats apartment* dwelling* wohnung* logement* appartement* vivienda*",
        "houses": "house houses homes haus häuser häusern maison* casas",
        "cars": "car cars auto autos pkw voiture* coche* automóvil*",
        "trains": "train trains zug züge zügen tren trenes",
        "bus": "bus buses busse autobus autobús autobuses",
        # where
        "north": "north* nord norden nördlich* norte septentrional*",
        "south": "south* süd süden südlich* sud sur méridional*",
        "east": "east* ost osten östlich* orient* este",
        "west": "west* ouest occident* oeste",
        "coast": "coast* küste* côte côtes littoral costa costas",
        "inland": "inland landesinner* binnenland intérieur interior",
        "abroad": "abroad foreign overseas ausland* ausländisch* étrang* extranjer*",
        "domestic": "domestic inland* inländ* nacional*",
        "city": "city urban stadt städte städtisch* ville villes urbain* ciudad* urban*",
        "country": "rural ländlich* campagne rurales",
        # what is told of many figures
        "mean": "mean average averages mittelwert* durchschnitt* mittlere* moyenne media promedio",
        "median": "median médian* median* mediana",
        "range": "range spannweite spanne étendue rango",
        "deviation": "deviation sd standardabweichung écart-type desviación",
        # which of several
        "first": "first erste ersten erster erstes premier première primero primera primer",
        "second": "second zweite zweiten zweiter zweites deuxième seconde segundo segunda",
        "third": "third dritte dritten dritter drittes troisième tercero tercera tercer",
        "fourth": "fourth vierte vierten vierter viertes quatrième cuarto cuarta",
        "fifth": "fifth fünfte fünften fünfter fünftes cinquième quinto quinta",
        "sixth": "sixth sechste sechsten sechster sechstes sixième sexto sexta",
        "seventh": "seventh siebte siebten siebter siebtes septième séptimo séptima",
        "eighth": "eighth achte achten achter achtes huitième octavo octava",
        "old": "old alt alte alten altes alter ancien ancienne anciens anciennes viejo vieja antiguo antigua",
        "new": "new neu neue neuen neuer neues nouveau nouvel nouvelle nouveaux nouvelles nuevo nueva nuevos nuevas",
        "upper": "upper obere oberen oberer supérieur* superior*",
        "lower": "lower untere unteren unterer inférieur* inferior*",
        "inner": "inner innere inneren innerer",
        "outer": "outer äußere äußeren äußerer",
        "morning": "morning morgens vormittag* matin matinée",
        "evening": "evening abend abends soir soirée",
        "night": "night nights overnight nachts nacht nuit noche noches",
        "day": "daytime tagsüber",
        "summer": "summer sommer* été verano",
        "winter": "winter* hiver invierno",
        "spring": "spring frühling* frühjahr* printemps primavera",
        "autumn": "autumn herbst* automne otoño",
        "public": "public publics publique* öffentlich* público* pública*",
        "yes": "yes ja oui sí",
        "no": "no nein non",
        "change": "change changes veränder* änderung* variation* évolution* variación* cambio*",
        "home": "home heim heimspiel* domicile casa",
        "away": "away auswärt* extérieur",
        "control": "control controls placebo kontrollgruppe* témoin*",
        "treatment": "treatment treated intervention behandelt* traité*",
        "cases": "case cases fälle fällen cas caso casos",
        # matches
        "goal": "goal goals tor tore treffer but buts gol goles",
        "match": "match matches game games spiel spiele spielen partie partido partidos encuentro*",
        "shot": "shot shots schuss schüsse tir tirs tiros remates",
        "half": "halbzeit hälfte",
    }
)

OPPOSED: Final = MappingProxyType(
    {
        "rise": "growth rise rises rose risen rising increase* increasing gain gains gained gaining climb climbs "
        "climbed climbing jump jumps jumped jumping surge* soar* upward* uptick hike hikes hiked higher advance "
        "advances advanced grow grows grew grown growing expand expands expanded expansion raise raises raised "
        "raising boost* rebound* accelerat* strengthen* upgrade* doubled tripled anstieg* stieg stiegen gestiegen* "
        "angestiegen* steigt steigen steigend* steigerung* erhöh* zunahme* zugenommen zunehm* wuchs wuchsen wächst "
        "gewachsen* zuwachs* zugelegt kletter* geklettert* verteuer* hausse* augment* progress* accru* accroissement* "
        "grimp* bondi* relèvement relevé* subida* subió subieron sube suben subir subido aument* creció crecieron "
        "crece crecimiento increment* alza alzas höher höhere höheren supérieur supérieure superior superiores spike* "
        "swell* swollen rally rallied rallies escalat* zunahm* zunimmt anstiegen ansteig* steiger* verdoppel* "
        "verdreifach* wachstum* wachsend* angehoben* anhob* anheb* vergrößer* aufgestockt* monté* montent croît "
        "croissent croissance croissant* doublé* triplé* accélér* rebond* envol* majoration* majoré* renchér* repunt* "
        "ascend* ascens* aceler* duplic* triplic* encarec* crecer creciente* creciendo crecido crû croître flambé*",
        "fall": "fall falls fell fallen falling drop drops dropped dropping decline* declining decreas* sink sinks "
        "sank sunk sinking shrink* shrank shrunk plunge* plunging slump* slip slips slipped slid slide slides "
        "sliding dip dips dipped tumble* reduc* downward* lower lowered cut cuts cutting slash* shed sheds "
        "contracted contraction slow slows slowed slowing slowdown weaken* downgrade* halved plummet* shrinkage "
        "sanken gesunken* sinkt "
        "sinken sinkend* rückgang* rückgäng* gefallen* fiel fielen zurückgegangen* zurückging* zurückgeh* "
        "nachgelassen* nachließ* nachgab* abgenommen* abnahm* abnehm* abnahme* gesenkt* "
        "senk* verringer* reduzier* gekürzt* kürzung* schrumpf* geschrumpft* baiss* diminu* recul recule reculé* "
        "reculent reculer chut* réduit* réduction* repli bajó bajaron baja bajas bajada* bajar cayó cayeron caída* "
        "cae desciend* descendi* descenso* disminu* reducción* redujo redujeron retroce* recort* "
        "geringer geringere niedriger niedrigere inférieur inférieure inferior inferiores diminish* dwindl* plummet* "
        "ebb* eased recede* halve* lessen* zurückging* zurückgeh* abnahm* abnimmt abnehm* fällt abgesackt* "
        "eingebrochen* einbruch* einbrach* abgestürzt* absturz* verminder* nachgelassen* nachließ* rückläufig* "
        "halbier* abgesenkt* absenk* tombé* tombe tombent dégringol* fléch* effondr* plong* ralenti* merma* contrajo "
        "contrajeron contracción desplom* descend* caer caen cayendo abarat* rebaj* minorac* reduzc* retroceso* "
        "einbrüch*",
        "income": "income incomes einkommen einkünfte revenu revenus",
        "won": "won win wins winning victory victories beat beats beaten defeated gewann gewannen gewonnen* sieg "
        "siege siegte siegten gagn* remport* vainqueur* ganó ganaron gana ganado* victorias venci*",
        "lost": "lost lose loses losing defeat defeats verlor verloren verlier* niederlage* perdu perdue perdus "
        "perdues perd perdent défaite* perdió perdieron perdid* derrota derrotas",
        "hired": "hire hires hired hiring recruit* eingestellt* einstellung* neueinstellung* embauch* recrut* "
        "contrató contrataron contratad* contratación*",
        "dismissed": "dismiss* fired sacked layoff* redundan* laid entließ* entlass* licenci* despid* despedid*",
        "bought": "buy buys bought buying purchas* acquir* kauf kaufte kauften gekauft* kaufen achet* achat* compró "
        "compraron comprad* compra compras",
        "sold": "sell sells sold selling verkaufte* verkauft verkaufen vend vendu* vendent vendió vendieron vendid*",
        "above": "above oberhalb dessus encima",
        "below": "below beneath unterhalb dessous debajo",
        "opened": "open opens opened opening reopen* eröffn* geöffnet* ouvert* ouvre* ouvrir* inaugur* abrió "
        "abrieron abiert*",
        "closed": "close closes closed closing closure* shut shuts geschlossen* schließ* schloss schließung* fermé* "
        "ferme ferment fermet* cerró cerraron cerrad* cierr* gesperrt* sperrung*",
        "created": "creat* schaff* geschaffen* schuf schufen créé* créer* création* creó crearon cread* creación",
        "abolished": "abolish* scrapped gestrichen* streich* abgebaut* supprim* suppression* suprimi*",
        "approved": "approve approves approved approval accept accepts accepted upheld uphold genehmig* gebilligt* "
        "angenommen* approuv* adopté* aprob*",
        "rejected": "reject* declined refuse refuses refused dismissal abgelehnt* lehnte ablehn* refus* rejet* "
        "rechaz* denegad*",
        "favouring": "support supports supported supporters backed backing befürwort* unterstütz* favorable*",
        "opposing": "opposition oppose opposes opposed opponents lehnen lehnt lehnten opposé* opposant*",
        "guilty": "convict* guilty verurteil* condamn* condenad* culpable*",
        "innocent": "acquit* freigesprochen* freispruch* acquitt* relaxé* absuelt* absolv*",
        "confirmed": "confirm* bestätig* confirmé* confirmó confirmad*",
        "preliminary": "preliminary provisional tentative vorläufig* provisoire* provisional* preliminar*",
        "final": "final definitive endgültig* définiti* definitiv*",
        "ended": "discontinu* cancel* lifted suspend* abandon* scrapped aufgehoben* ausgesetzt* eingestellt* annul* "
        "levé levée levés levées",
        "goes on": "continu* remain* persist* bleibt bleiben blieb blieben dauert anhält demeur* sigue siguen",
        "highest": "maximum maximal* maxima maxi* highest höchst* máxim*",
        "lowest": "minimum minimal* minima lowest tiefst* niedrigst* mínim*",
        "denied": "deny denies denied denial denials dementi* bestreit* bestritt* démen* desmint* desmient*",
    }
)
"""Meanings with contraries, in the words that say which way a thing went; they have a room of their own, since 'cut'
is a fall in a sentence on prices and something else in one on bread."""

CONTRARIES: Final = (
    ("rise", "fall"),
    ("rise", "lost"),
    ("rise", "loss"),
    ("revenue", "cost"),
    ("won", "lost"),
    ("profit", "loss"),
    ("profit", "lost"),
    ("surplus", "deficit"),
    ("imports", "exports"),
    ("dead", "unharmed"),
    ("dead", "injured"),
    ("dead", "born"),
    ("income", "cost"),
    ("men", "women"),
    ("highest", "lowest"),
    ("injured", "unharmed"),
    ("casualties", "unharmed"),
    ("loss", "unharmed"),
    ("missing", "rescued"),
    ("dead", "rescued"),
    ("hired", "dismissed"),
    ("bought", "sold"),
    ("above", "below"),
    ("opened", "closed"),
    ("created", "abolished"),
    ("approved", "rejected"),
    ("favouring", "opposing"),
    ("favour", "against"),
    ("guilty", "innocent"),
    ("confirmed", "denied"),
    ("preliminary", "final"),
    ("ended", "goes on"),
)
"""Meanings that cannot both be true of one figure. A claim on one side of a clause that is on the other is wrong."""

EITHER_OR: Final = (
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
    ("north", "south", "east", "west"),
    ("men", "women", "children"),
    ("old", "new"),
    ("oldest", "youngest"),
    ("largest", "smallest"),
    ("longest", "shortest"),
    ("upper", "lower"),
    ("inner", "outer"),
    ("height", "low"),
    ("morning", "evening", "night"),
    ("day", "night"),
    ("summer", "winter", "spring", "autumn"),
    ("private", "public"),
    ("city", "country"),
    ("domestic", "abroad"),
    ("coast", "inland"),
    ("left", "right"),
    ("imports", "exports"),
    ("yes", "no"),
    ("home", "away"),
    ("control", "treatment"),
    ("mean", "median", "range", "deviation"),
    ("households", "businesses"),
)
"""Meanings that tell two clauses apart: what is said of the one isn't said of the other."""
