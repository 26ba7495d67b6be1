"""English."""

from __future__ import annotations

from typing import Final

from extractor.gate.planted.signs import Signs

ENGLISH: Final = Signs(
    ignore=(
        "ignore|disregard|forget|override|bypass|discard|disobey|neglect|set aside|skip over|pay no attention to"
        "|take no notice of|(?:do not|don['’]t|stop) (?:follow|obey|heed|process|read|consider|trust)(?:ing)?"
    ),
    rules=(
        "instructions?|prompts?|rules?|directions|directives?|guidelines?|commands?|constraints?|programming|training"
        "|safeguards?|system messages?"
    ),
    earlier=(
        "previous|previously|prior|above|earlier|preceding|foregoing|former|original|initial|existing|system|before"
        "|so far|until now|you (?:were|have been) (?:given|told|following)|you (?:received|have|got)"
    ),
    above=(
        "(?:everything|anything|all|all of) (?:the )?(?:above|before|else|preceding)|the (?:above|foregoing|preceding)"
        "(?= (?:and|then|but|text|content|document|article|story)|[,.;:!])"
        "|(?:what|everything|all|anything) (?:that )?(?:is|was|stands|came|you(?:['’]ve| were| have been| know"
        "| read| learned))"
        "|(?:the|all|any|all the) (?:previous|prior|preceding|foregoing|earlier|surrounding|other|real|actual) [a-z]+"
        "|(?:the rest of )?(?:this|the) (?:text|document|article|passage|page|story)"
        "|(?:your|all|any|all other) (?:[a-z]+ )?(?:instructions|rules|guidelines|training|programming|prompt|task)"
    ),
    you_are=(
        "you are|you['’]re|act as|behave as|behave like|respond as|pretend to be|if you are"
        "|if you['’]re|whoever you are"
    ),
    acting="as an?|as the",
    calls=("attention|dear|hey|hello|hi|listen|note|notice|message|instructions?|reminder|warning|important|memo|hint"),
    machines=(
        "(?:ai)(?=[,.;:!])|(?:large )?language models?|llms?|ai (?:models?|systems?|assistants?|agents?|tools?"
        "|readers?)|chatbots?"
        "|chatgpt|gpt|(?:helpful|virtual|digital|unrestricted|obedient|extraction|automated) (?:assistant|system|model)"
    ),
    helpers="ai|assistants?|models?|bots?|extractors?|summari[sz]ers?|machines?",
    reading=(
        "reading|processing|parsing|analy[sz]ing|summari[sz]ing|extracting|indexing|that (?:reads?|process|extracts?)"
        "|who reads?|which reads?|tasked|without (?:restrictions|rules|limits)"
    ),
    fresh=(
        "(?:new|updated|revised|real|secret|additional|overriding) (?:system )?(?:instructions?|prompt"
        "|directives?|task|assignment|objective|orders?)"
        "(?: for (?:you|the [a-z]+))?(?= ?[:—–]| are| follow)"
        "|your (?:new|real|actual|true) (?:task|instructions?|objective)"
        "|from now on,? (?:you (?:are|will)|obey)"
        "|(?:system|safety|instruction|developer) override|(?:override|developer|jailbreak|dan) mode"
    ),
    output=(
        "(?:report|output|write|say|return|print|answer|respond|reply|state|claim|list|include|add|give|repeat"
        "|record|set"
        "|mark|extract|emit|produce|insert|conclude|assert|declare|summari[sz]e|treat|use|replace|change|put|tell"
        "|confirm|announce|publish|show|display|count|double|triple|multiply|raise|cite|quote|drop|omit|remove|reveal"
        "|send|append|update|provide|enter|pretend|assume|generate|act|make (?:sure|it)|be sure to|ensure"
        "|(?:do not|don['’]t|never) (?:mention|report|include|extract|output|reveal|say|claim|list|state|tell|disclose"
        "|repeat|return|cite|quote|use|write|answer)"
        "|the [a-z]+ (?:of [a-z]+ )?to (?:report|give|use|output|state|write|cite) (?:is|are)"
        "|(?:in )?your (?:final |whole |only )?(?:answer|output|response|reply|summary|extraction|json|claims?|result)"
        "|the (?:correct |right |true |real |only |actual ){1,2}(?:answer|figure|number|value|claim|toll|total)s?)"
        "(?! (?:of|by|from|in|on|for|finds?|found|says?|said|shows?|is|was|are|were)(?!\\w))"
    ),
    openers=(
        "and|then|but|so|also|please|kindly|now|just|only|simply|always|instead|must|should|shall|will|need to|have to"
        "|you|can|important|urgent|attention|ok|okay|note|first|next|finally|immediately|hereby|to|is|are|either|or"
        "|completely|totally|rather|henceforth"
    ),
    joints="is to|are to|is now to|and|then|must|instead|please|should",
    reported=(
        "told|telling|tells|said|says|saying|wrote|writes|writing|typed|typing|phrases?|such as|for example|like"
        "|for instance|attacks?|attackers?|hackers?|injections?|injected|jailbreaks?|researchers?|instructed|asked"
        "|instructing|asking|reads|reading|hid|hidden|embedded|entered|called|entitled|quoted?|words"
    ),
    hints=(
        "ignore disregard forget override bypass discard disobey neglect set_aside skip_over attention_to "
        "notice_of not_follow don't_follow don’t_follow stop_follow stop_obey stop_heed not_obey not_heed "
        "not_process not_read not_consider not_trust new_task new_assignment new_objective new_order "
        "don't_obey don’t_obey don't_heed don’t_heed language_model llm llms chatbot chatgpt gpt assistant "
        "model, model. "
        "model: model! model_read model_proc model_pars model_anal model_sum model_extr model_ind model_that "
        "model_which model_task models_read models_proc models_that models: assistant_system extraction_sys "
        "extraction_mod extractor summarizer summariser machine, machine: machine. machine_read new_inst new_syst "
        "new_prompt new_dire updated_inst real_inst secret_inst revised_inst additional_inst overriding your_new "
        "your_real your_actual your_only your_true your_sole from_now_on developer_mode jailbreak dan_mode"
    ),
    words="ai bot bots",
)
