"""French."""

from __future__ import annotations

from typing import Final

from extractor.gate.planted.signs import Signs

FRENCH: Final = Signs(
    ignore=(
        "ignor(?:e|ez|ons)|oubli(?:e|ez)|néglig(?:e|ez)|désobéi(?:s|ssez)|écart(?:e|ez)"
        "|ne (?:suis|suivez|respecte|respectez) (?:pas|plus)|n['’]obéi(?:s|ssez) (?:pas|plus)"
        "|ne (?:tiens|tenez) (?:pas|aucun) compte|(?:fais|faites) abstraction|passe(?:z)? outre"
    ),
    rules="instructions?|consignes?|directives?|ordres|règles?|prompts?|messages? système",
    earlier=(
        "précédente?s?|antérieure?s?|ci-dessus|initiale?s?|d['’]origine|originales?|du système|système|plus haut"
        "|(?:que )?(?:tu as|vous avez) (?:reçues?|reçus?)|qui (?:t['’]ont|vous ont) été (?:données|donnés)"
        "|jusqu['’](?:ici|à présent)"
    ),
    above=(
        "(?:tout )?ce qui (?:précède|est (?:écrit|dit) (?:plus haut|ci-dessus))|tout le reste"
        "|(?:le|les|la|du|des|tout le) (?:texte|document|article|contenu|message|données|chiffres"
        "|paragraphes?) (?:précédents?|ci-dessus|antérieurs?|qui précèdent?)"
        "|(?:le reste du|ce|cet) (?:texte|document|article)|tout ce (?:qu['’]on|que l['’]on) (?:t['’]a|vous a) dit"
        "|(?:tes|vos|toutes (?:les|tes|vos)) (?:instructions|consignes|règles)"
    ),
    you_are="tu es|vous êtes|agis(?:sez)? comme|comporte-toi comme|réponds comme|si (?:tu es|vous êtes)",
    acting="en tant qu(?:e|['’]une?)|comme",
    calls="attention|cher|chère|bonjour|salut|note|avis|message|instructions?|important|rappel",
    machines=(
        "(?:ia)(?=[,.;:!])|(?:grand )?(?:un )?modèles? (?:de langage|linguistiques?|d['’]ia)"
        "|(?:l['’]|d['’])?intelligence artificielle|(?:assistant|système|agent|lecteur)s? (?:d['’])?ia|chatbots?"
        "|llms?|chatgpt|gpt|assistant (?:virtuel|utile|serviable|numérique)|agent conversationnel"
    ),
    helpers="(?:l['’]|d['’])?ia|(?:l['’])?assistants?|modèles?|bots?|(?:l['’])?extracteurs?|machines?",
    reading="qui (?:lit|lis|lisez|lisent|traite|traitez|traitent|résume|résumez|analyse)|lisant|traitant|chargée?",
    fresh=(
        "nouvelles? (?:instructions?|consignes?|directives?)(?: pour (?:toi|vous|le modèle|l['’]ia))?(?= ?[:—–]"
        "| sont)|(?:ta|votre) (?:nouvelle|vraie|seule|véritable) (?:tâche|mission|consigne)"
        "|(?:désormais|à partir de maintenant|dorénavant),? (?:tu es|vous êtes|réponds|répondez|dis|dites|obéis)"
        "|mode (?:développeur|administrateur)"
    ),
    output=(
        "rapport(?:e|ez)|signal(?:e|ez)|indiqu(?:e|ez)|écri(?:s|vez)|di(?:s|tes)|renvo(?:ie|yez)|retourn(?:e|ez)"
        "|affich(?:e|ez)|imprim(?:e|ez)|répond(?:s|ez)|déclar(?:e|ez)|affirm(?:e|ez)|inclu(?:s|ez)|ajout(?:e|ez)"
        "|donn(?:e|ez)|mets|mettez|répèt(?:e|ez)|répétez|enregistr(?:e|ez)|extrai(?:s|yez)|utilis(?:e|ez)"
        "|remplac(?:e|ez)|marqu(?:e|ez)|confirm(?:e|ez)|publi(?:e|ez)|montr(?:e|ez)|list(?:e|ez)|cit(?:e|ez)"
        "|omet(?:s|tez)|révél(?:e|ez)|chang(?:e|ez)|annonc(?:e|ez)"
        "|(?:rapporter|indiquer|écrire|dire|répondre|déclarer|inclure|signaler|affirmer|renvoyer)"
        "|ne (?:mentionne|mentionnez|rapporte|rapportez|signale|signalez|dis|dites|inclus|incluez|cite|citez"
        "|révèle|révélez|écris|écrivez|donne|donnez) (?:pas|rien|aucun|que)"
        "|(?:dans )?(?:ta|votre) (?:réponse|sortie|json)"
        "|(?:la|le) (?:bonne|vraie|vrai|seul|seule) (?:réponse|chiffre|bilan)"
    ),
    openers=(
        "et|puis|mais|aussi|donc|s['’]il (?:te|vous) plaît|veuillez|maintenant|seulement|uniquement|simplement"
        "|toujours|plutôt|à la place|tu dois|vous devez|il faut|important|urgent|attention|note|d['’]abord|ensuite"
        "|immédiatement|complètement|est|de|d['’]"
    ),
    joints="et|puis|dois|devez|plutôt|veuillez|est de|faut|que",
    reported=(
        "dit|disait|écri(?:t|vit|vaient)|phrases?|comme|par exemple|attaques?|attaquants?|pirates?|injections?"
        "|chercheurs?|demandé|ordonné|tapé|caché|mots|appelée?|lisait"
    ),
    hints=(
        "ignor oubli néglig désobé écart suis_p suivez_p suis_plus suivez_plus respecte_p respectez_p obéis "
        "obéissez compte abstraction passe_outre passez_outre modèle_de_l modèles_de_l modèle_ling "
        "intelligence_art llm llms gpt chatbot assistant, assistant: assistant. assistant! assistant_qui "
        "assistant_v assistant_u assistant_s assistant_n assistant_i agent_conv modèle, modèle: modèle. modèle_qui "
        "bot, bot: extracteur machine, machine: nouvelles_ins nouvelle_ins nouvelles_con nouvelle_con "
        "nouvelles_dir ta_nouv votre_nouv ta_vra votre_vra ta_seu votre_seu ta_vér votre_vér désormais "
        "à_partir_de_m dorénavant mode_dév mode_adm"
    ),
    words="ia",
)
