"""Countable things, and which of them are one another: a table only."""

from __future__ import annotations

import re
from typing import Final

_NOUNS: Final = """
job jobs post posts position positions postes poste emploi emplois stelle stellen arbeitsplätze empleo empleos
  puesto puestos
+ employee employees worker workers staff salarié salariés salariées employé employés employées ouvrier ouvriers
  mitarbeiter mitarbeiterinnen beschäftigte beschäftigten arbeiter angestellte empleado empleados empleadas
  trabajador trabajadores obrero obreros
+ soldier soldiers troop troops force forces serviceman servicemen soldat soldats soldaten truppen militaires
  soldado soldados militares tropas
plant plants factory factories usine usines werk werke fabrik fabriken fábrica fábricas planta plantas
company companies firm firms business businesses entreprise entreprises société sociétés unternehmen firma firmen
  betrieb betriebe betrieben empresa empresas
household households ménage ménages foyer foyers haushalt haushalte haushalten hogar hogares
house houses home homes maison maisons haus häuser häusern wohnung wohnungen logement logements casa casas vivienda
  viviendas
tank tanks panzer chars tanques
vehicle vehicles car cars pkw lkw véhicule véhicules voiture voitures fahrzeug fahrzeuge auto autos vehículo
  vehículos coche coches
aircraft plane planes airplane airplanes avion avions flugzeug flugzeuge flugzeugen avión aviones
ship ships vessel vessels boat boats navire navires bateau bateaux schiff schiffe schiffen boot boote booten barco
  barcos buque buques
battalion battalions bataillon bataillons bataillone brigade brigades batallón batallones brigadas
+ child children kid kids enfant enfants kind kinder kindern niño niños niña niñas
+ woman women femme femmes frau frauen mujer mujeres
+ man men homme hommes mann männer männern hombre hombres
+ student students pupil pupils étudiant étudiants élève élèves schüler schülern student studenten studierende
  estudiante estudiantes alumno alumnos
+ patient patients patienten paciente pacientes malades
+ firefighter firefighters pompier pompiers feuerwehrmann feuerwehrleute feuerwehrleuten bombero bomberos
+ officer officers policeman policemen policier policiers gendarme gendarmes polizist polizisten beamte beamten
  policía policías agente agentes
+ teacher teachers lehrer lehrern lehrkräfte enseignant enseignants enseignante enseignantes maestro maestros profesor
  profesores
+ doctor doctors nurse nurses médecin médecins infirmier infirmiers infirmière infirmières arzt ärzte ärzten ärztin
  ärztinnen pfleger pflegekräfte médico médicos médica médicas enfermero enfermeros enfermera enfermeras
+ refugee refugees flüchtling flüchtlinge flüchtlingen geflüchtete réfugié réfugiés refugiado refugiados
+ passenger passengers passager passagers passagiere fahrgäste pasajero pasajeros
building buildings bâtiment bâtiments gebäude gebäuden edificio edificios
hospital hospitals hôpital hôpitaux krankenhaus krankenhäuser krankenhäusern hospitales
school schools école écoles schule schulen escuela escuelas
train trains zug züge zügen tren trenes tramway tramways
bus buses busse bussen autobus autobús autobuses
bicycle bicycles bike bikes fahrrad fahrräder fahrrädern vélo vélos bicyclette bicyclettes bicicleta bicicletas
flight flights vol vols flug flüge flügen vuelo vuelos
bridge bridges pont ponts brücke brücken puente puentes
shop shops store stores magasin magasins boutique boutiques geschäft geschäfte geschäften laden läden tienda tiendas
ticket tickets billet billets eintrittskarte eintrittskarten boleto boletos entrada entradas
drone drones drohne drohnen drones dron
missile missiles rocket rockets rakete raketen marschflugkörper roquette roquettes misil misiles cohete cohetes
country countries nation nations pays land länder ländern staat staaten país países
earthquake earthquakes quake quakes erdbeben beben séisme séismes terremoto terremotos sismo sismos
share shares aktie aktien acción acciones
book books livre livres buch bücher büchern libro libros
tree trees arbre arbres baum bäume bäumen árbol árboles
animal animals tier tiere tieren animaux animales livestock vieh bétail ganado cattle cow cows kuh kühe kühen vache
  vaches vaca vacas rinder rindern sheep schaf schafe schafen mouton moutons brebis oveja ovejas goat goats ziege
  ziegen chèvre chèvres cabra cabras pig pigs schwein schweine schweinen porc porcs cochon cochons cerdo cerdos dog
  dogs hund hunde hunden chien chiens perro perros cat cats katze katzen gato gatos horse horses pferd pferde pferden
  cheval chevaux caballo caballos bird birds vogel vögel vögeln oiseau oiseaux pájaro pájaros aves chicken chickens hens
  poultry geflügel hühner hühnern poules poulets volailles gallinas pollos ducks enten canards patos turkeys geese
  fish fische fischen poissons peces whale whales wal wale walen baleine baleines ballena ballenas dolphins delfine
  dauphins delfines elephant elephants elefant elefanten éléphant éléphants elefante elefantes deer hirsche cerfs
  ciervos wolf wolves wölfe loup loups lobo lobos bears bären ours osos
town towns city cities village villages ville villes stadt städte dorf dörfer ciudad ciudades pueblo pueblos
  commune communes gemeinde gemeinden ort orte ortschaft ortschaften localité localités municipio municipios
  localidad localidades
"""
"""A thing in a row, persons marked; a row goes on in the lines that are set in."""

_ROWS: Final = re.split(r"\n(?! )", _NOUNS.strip())

NOUNS: Final = tuple(frozenset(row.removeprefix("+ ").split()) for row in _ROWS)
"""Countable things that are not one another, each in its four languages: what counts one does not count another."""

SINGULARS: Final = frozenset(word for row in NOUNS for word in row if {f"{word}s", f"{word}es"} & row)
"""Those that name one thing only, where they stand for no figure: 'the train driver'."""

PERSONS: Final = frozenset(index for index, row in enumerate(_ROWS) if row.startswith("+ "))
"""Which of them are persons."""

ANIMALS: Final = next(row for row in NOUNS if "animals" in row)
"""Those of them that can die as persons do."""

SETTINGS: Final = frozenset(
    index
    for index, row in enumerate(NOUNS)
    if row & {"towns", "countries", "companies", "hospital", "school", "shares"}
)
"""Those that sentences name as where something is or who does it, without counting them."""

ANYBODY: Final = frozenset(
    "people person persons individual individuals inhabitant inhabitants resident residents adult adults member "
    "members participant participants spectator spectators attendee attendees fan fans visitor visitors tourist "
    "tourists guest guests user users customer customers subscriber subscribers viewer viewers voter voters "
    "personnes habitants adultes spectateurs visiteurs touristes clients personen menschen einwohner bewohner "
    "erwachsene zuschauer besucher touristen kunden gäste personas habitantes vecinos adultos espectadores visitantes "
    "turistas clientes".split()
)
"""Words for persons of any sort."""

GENERIC: Final = frozenset(
    "magnitude unit units item items count number total case cases participant "
    "participants respondent respondents victim victims casualty casualties death deaths injury injuries fatality "
    "fatalities rank place position score point points time times ratio scale category level phase grade version "
    "minute personne opfer mal fois stück".split()
)
"""Nouns that a reader supplies where the text leaves the noun out."""
