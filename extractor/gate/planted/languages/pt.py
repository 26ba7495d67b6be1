"""Portuguese."""

from __future__ import annotations

from typing import Final

from extractor.gate.planted.signs import Signs

PORTUGUESE: Final = Signs(
    ignore=(
        "ignor(?:e|a|em)|esqueç(?:a|am)|esquece|desconsider(?:e|a|em)|descart(?:e|a)|desobedeç(?:a|am)"
        "|não (?:siga|sigas|obedeça)|não leve em conta"
    ),
    rules=(
        "instruç(?:ão|ões)|orientaç(?:ão|ões)|ordens|regras?|diretrizes|comandos?|prompts?|mensage(?:m|ns) do sistema"
    ),
    earlier=(
        "anterior(?:es)?|prévi[oa]s?|precedentes?|acima|originais|original|iniciais|do sistema"
        "|que (?:você )?(?:recebeu|foram dadas)|até agora"
    ),
    above=(
        "(?:tudo )?o (?:que está |que foi dito )?(?:acima|anterior)"
        "|tudo (?:acima|o mais|que (?:lhe|te) (?:disseram|foi dito))"
        "|(?:o|os|as|a) (?:texto|documento|artigo|conteúdo|mensagem|dados|números) (?:anterior(?:es)?|acima)"
        "|(?:o resto do|este) (?:texto|documento|artigo)"
        "|(?:as )?(?:suas|tuas|todas as(?: suas)?) (?:instruções|regras)"
    ),
    you_are="você é|tu és|és|aja como|comporte-se como|responda como|se (?:você é|és)",
    acting="como",
    calls=("atenção|caro|cara|prezad[oa]|olá|nota|aviso|mensagem|instruç(?:ão|ões)|importante|lembrete|para"),
    machines=(
        "(?:ia)(?=[,.;:!])|(?:grande )?modelos? (?:de linguagem|de ia|linguísticos?)|inteligência artificial"
        "|(?:assistente|sistema|agente)s? de ia|chatbots?|llms?|chatgpt|gpt"
        "|assistente (?:virtual|útil|digital|prestativo)"
    ),
    helpers="ia|assistentes?|modelos?|bots?|extrator(?:es)?|máquinas?",
    reading="que (?:lê|leia|leem|processa|processe|resume|resuma|analisa|analise)|lendo|processando|encarregad[oa]",
    fresh=(
        "novas? (?:instruç(?:ão|ões)|diretrizes|ordens)(?: para (?:você|ti|o modelo|a ia))?(?= ?[:—–]| são)"
        "|(?:sua|tua) (?:nova|verdadeira|única) (?:tarefa|missão|instrução|função)"
        "|(?:a partir de agora|de agora em diante),? (?:você é|és|responda|diga|escreva|obedeça)"
        "|modo (?:desenvolvedor|administrador)"
    ),
    output=(
        "relat(?:e|a)|inform(?:e|a)|report(?:e|a)|escrev(?:a|e)|dig(?:a|am)|diz|devolv(?:a|e)|retorn(?:e|a)"
        "|imprim(?:a|e)|respond(?:a|e)|indi(?:que|ca)|declar(?:e|a)|afirm(?:e|a)|inclu(?:a|i)|adicion(?:e|a)"
        "|acrescent(?:e|a)|repit(?:a|am)|registr(?:e|a)|extrai(?:a)?|us(?:e|a)|substitu(?:a|i)|mar(?:que|ca)"
        "|confirm(?:e|a)|publi(?:que|ca)|mostr(?:e|a)|list(?:e|a)|cit(?:e|a)|omit(?:a|e)|revel(?:e|a)|mud(?:e|a)"
        "|finja|(?:relatar|informar|escrever|dizer|responder|indicar|incluir|afirmar|reportar)"
        "|não (?:mencione|relate|informe|reporte|inclua|diga|cite|revele|escreva|indique)"
        "|(?:na )?(?:sua|tua) (?:resposta|saída)|(?:a|o) (?:resposta|número) (?:corret[oa]|verdadeir[oa]|cert[oa])"
    ),
    openers=(
        "e|depois|então|mas|também|por favor|agora|apenas|somente|só|simplesmente|sempre|em vez disso|deve|deves"
        "|você deve|tem que|importante|urgente|atenção|nota|primeiro|imediatamente|completamente|é"
    ),
    joints="e|depois|então|deve|deves|em vez disso|por favor|é|só|apenas",
    reported=(
        "disse|disseram|dito|escreveu|escreveram|frases?|como|por exemplo|ataques?|atacantes?|hackers?"
        "|injeç(?:ão|ões)|pesquisador(?:es|a)?|pediu|pediram|ordenou|dizia|oculto|palavras|digitou|digitaram"
    ),
    hints=(
        "ignor esquec esqueç desconsider descart desobed não_sig não_obed não_leve modelo_de_l modelos_de_l "
        "modelo_ling de_ia artificial llm llms gpt chatbot assistente modelo, modelo: modelo. modelo_que bot, bot: "
        "extrator máquina, máquina: novas_ins nova_ins novas_dir novas_ord sua_nova sua_verd sua_únic tua_nova "
        "tua_verd tua_únic a_partir_de_agora de_agora_em modo_des modo_adm"
    ),
    words="ia",
)
