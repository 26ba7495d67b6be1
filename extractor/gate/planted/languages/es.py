"""Spanish."""

from __future__ import annotations

from typing import Final

from extractor.gate.planted.signs import Signs

SPANISH: Final = Signs(
    ignore=(
        "ignor(?:a|e|ad|en)|olvid(?:a|e|ad|en)|omit(?:a|e|an)|descart(?:a|e|en)|desobedec(?:e|ed)|desestim(?:a|e)"
        "|no (?:sigas|siga|sigan|obedezcas|obedezca)|(?:haz|haga|hagan) caso omiso de"
        "|no (?:hagas|haga) caso (?:a|de)|pasa por alto|deja de seguir"
    ),
    rules=(
        "instrucci(?:ón|ones)|indicaci(?:ón|ones)|órdenes|reglas?|directrices|directivas|prompts?|mensajes? del sistema"
    ),
    earlier=(
        "anterior(?:es)?|previ[oa]s?|precedentes?|originales?|iniciales?|del sistema|de arriba"
        "|(?:que )?(?:te|se te|le) (?:dieron|han dado|dijeron)|que (?:has )?recibi(?:do|ste)|hasta ahora"
    ),
    above=(
        "(?:todo )?lo (?:anterior|de arriba|precedente|demás|dicho|que (?:se )?(?:te|le) (?:dijo|dijeron"
        "|han dicho))"
        "|(?:el|los|las|la) (?:texto|documento|artículo|contenido|mensaje|datos|cifras"
        "|párrafos?) (?:anterior(?:es)?|previos?|de arriba)|(?:el resto del|este|el) (?:texto|documento|artículo)"
        "|(?:tus|todas (?:las|tus)) (?:instrucciones|reglas|directrices)"
    ),
    you_are="eres|es usted|usted es|actúa como|actúe como|compórtate como|responde como|si eres",
    acting="como",
    calls=("atención|querid[oa]|estimad[oa]|hola|nota|aviso|mensaje|instrucci(?:ón|ones)|importante|recordatorio"),
    machines=(
        "(?:ia)(?=[,.;:!])|(?:gran )?modelos? (?:de lenguaje|lingüísticos?|de ia)|inteligencia artificial"
        "|(?:asistente|sistema|agente|lector)s? de ia|ia generativa|chatbots?|llms?|chatgpt|gpt"
        "|asistente (?:virtual|útil|digital|servicial)"
    ),
    helpers="ia|asistentes?|modelos?|bots?|extractor(?:es)?|máquinas?",
    reading=(
        "que (?:lea|lee|lees|procese|procesa|procesas|resuma|resume|analice|analiza)|leyendo|procesando|encargad[oa]"
    ),
    fresh=(
        "nuevas? (?:instrucci(?:ón|ones)|órdenes|directrices)(?: para (?:ti|usted|el modelo|la ia))?(?= ?[:—–]"
        "| son)|tu (?:nueva|verdadera|única|real) (?:tarea|misión|instrucción|función)"
        "|a partir de ahora,? (?:eres|responde|contesta|di|obedece|actúa)|modo (?:desarrollador|administrador)"
    ),
    output=(
        "inform[ae]|report[ae]|escrib[ea]|di|diga|devuelv[ea]|imprim[ea]|respond[ea]|contest[ae]|indi(?:ca|que)"
        "|declar[ae]|afirm[ae]|inclu(?:ye|ya)|añad[ea]|agreg(?:a|ue)|pon|ponga|repit[ea]|registr[ae]|extra(?:e|iga)"
        "|usa|use|sustitu(?:ye|ya)|reempla(?:za|ce)|mar(?:ca|que)|confirm[ae]|publi(?:ca|que)|muestr[ae]|enumer[ae]"
        "|omit[ea]|cambi[ae]|revel[ae]|asegúrate|finge|asume"
        "|(?:reportar|informar|escribir|decir|responder|indicar|incluir|devolver|extraer|afirmar)"
        "|no (?:menciones?|informes?|reportes?|incluyas?|digas?|extraigas?|reveles?|cites?|escribas?|devuelvas?"
        "|indiques?)|(?:en )?tu (?:respuesta|salida|resumen|json|resultado)"
        "|la (?:respuesta|cifra) (?:correcta|verdadera|real)"
    ),
    openers=(
        "y|e|luego|después|pero|también|por favor|ahora|solo|sólo|solamente|únicamente|simplemente|siempre"
        "|en su lugar|en cambio|debes?|debe|debería|tienes que|hay que|importante|urgente|atención|nota|primero"
        "|además|inmediatamente|completamente|es"
    ),
    joints="y|e|luego|debes|debe|en su lugar|por favor|es|solo|que",
    reported=(
        "dij[oe]|dijeron|escribi(?:ó|eron)|frases?|como|por ejemplo|ataques?|atacantes?|inyecci(?:ón|ones)"
        "|investigador(?:es|a)?|pidi(?:ó|eron)|orden(?:ó|aron)|decía|oculto|palabras|tecle(?:ó|aron)"
    ),
    hints=(
        "ignor olvid omit descart desobedec desestim no_sig no_obed caso_om hagas_caso haga_caso por_alto "
        "deja_de_seg modelo_de_l modelos_de_l modelo_ling de_ia artificial ia_gen llm llms gpt chatbot asistente "
        "modelo, modelo: modelo. modelo_que bot, bot: extractor máquina, máquina: nuevas_ins nueva_ins nuevas_órd "
        "nuevas_dir tu_nuev tu_verd tu_únic tu_real a_partir_de_ahora modo_des modo_adm"
    ),
    words="ia",
)
