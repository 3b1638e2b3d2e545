package org.qualitygraph.gazetteer;

import java.util.Locale;

/** The closed word classes of {@code words.csv}; what belongs to each is data. */
public enum WordClass {
    MODAL,
    /** *务必*: what demands like 要. */
    DEMAND,
    /** 一线人员*要*…: what tells a described group to be obliged. */
    GROUP_MODAL,
    UNIT_FILLER,
    UNIT_END,
    /** 质监*总局*: how the name of a body that is known by its stem ends. */
    BODY_END,
    /** 甲局乙县*分局*. */
    LOCAL_BUREAU,
    /** *金融*机构: institutions that are no bodies of the government. */
    INSTITUTION_KIND,
    /** 人民银行泽陵*中心支行*: a bank's branch. */
    BANK_BRANCH,
    /** *人民银行*: the bank whose branches are bodies. */
    CENTRAL_BANK,
    /** 人行*负责*…: what tells a short name to be a body's. */
    BODY_DEED,
    /** 质监*部门*: an ending that several bodies share. */
    GENERIC_BODY,
    /** 市稽查*局*: how bodies end that only their level before them tells. */
    UNKNOWN_BODY_END,
    /** *市*高新区管委会: of which level a place is. */
    PLACE_LEVEL,
    /** 甲、乙*各*3个: that what is told is told of each of those listed before. */
    EACH,
    /** 甲、乙*两市*合格率分别为…: how many have been named, as what. */
    NAMED_KIND,
    /** *高新*园区管委会: of what kind a park is. */
    PARK_KIND,
    /** 高新*园区*管委会: what parks are called. */
    PARK,
    /** 高新园区*管委会*: what runs them. */
    PARK_COMMITTEE,
    /** 监督*处*要…: how offices end that only their deed tells. */
    OFFICE_END,
    /** 市质监局*稽查队*要…: offices that are called by no more than what they do. */
    WHOLE_OFFICE,
    /** 监督处*要*…: what tells them. */
    OFFICE_FOLLOWER,
    /** *该*总队: points to an office instead of naming it. */
    OFFICE_POINTER,
    /** 细*之处*: a word that only ends like an office. */
    NOT_OFFICE_END,
    /** 市*人民政府*办: begins what is no name of its own. */
    NOT_BODY_STEM,
    /** 责任单位：甲测试*中心*: how the name of a body ends that only its list tells. */
    LISTED_UNIT_END,
    /** 产品质量*检验所*, 药品不良反应*监测中心*: how the name of a technical office ends. */
    TECHNICAL_OFFICE,
    /** （计量科牵头，*办公室*配合）: a division that a list names by its bare kind. */
    BARE_OFFICE,
    /** 市政府*督查室*: an ending that needs nothing behind it to tell a body. */
    CLEAR_BODY_END,
    /** *本科*, *内科*: what ends like a division of a bureau and is none. */
    NO_DIVISION,
    /** 稽查*支队*: how what works below a bureau may end. */
    DIVISION_END,
    /** 检验科*学*: what follows where no division ends. */
    NO_DIVISION_FOLLOWER,
    /** 有关*部门*, 成员*单位*: what bodies are called that have no name. */
    BODY_NOUN,
    /** *你们*今年把…, *三家*要…: the body or bodies named before. */
    BODY_ANAPHOR,
    /** 甲、乙等*职能*部门: what stands before the word that several bodies share. */
    DEPARTMENT_KIND,
    /** 甲、乙2个*牵头*单位: the same behind a number. */
    UNIT_ROLE,
    /** *有关*部门: what stands before bodies that are not named. */
    RELATED,
    /** 1家*企业*, 1个*单位*: what others are called that have won. */
    BODY_OR_COMPANY,
    /** 被评为*全省*示范街: of where a title is, right behind what gives it. */
    TITLE_SCOPE,
    /** 甲局*引导*三江茶等申报: what is done with who wins or applies. */
    BACKING,
    /** 广大企业*特别是*规模以上企业要…: what singles out some of those named. */
    NARROWING,
    /** 名牌企业*自己*也要…: what may stand behind who acts. */
    THEMSELVES,
    /** 市*财政*要安排资金: a bureau whose ending nobody says. */
    BARE_BODY,
    /** 市财政*每年*安排200万元: what tells that it acts. */
    BARE_BODY_DEED,
    /** 旅游局*也别闲着*。今年要…: calls somebody and gives nothing yet. */
    BARE_CALL,
    /** 食品抽检是食药监局的*事*: what is somebody's. */
    OWN_MATTER,
    /** 4个*部门*要建立…: bodies and places that are counted and told to do something. */
    COUNTED_BODY,
    /** 4个*成员*单位要…: what stands before them. */
    COUNTED_BODY_MODIFIER,
    UNIT_GENERIC,
    DEADLINE_LABEL,
    /** 6月底前*完成*: what a deadline is for, where only the deadline matters. */
    DEADLINE_DEED,
    /** 质监局*的同志*要…: those who work there act for the body. */
    OWN_PEOPLE,
    DUTY_VERB,
    /** 各成员单位*按照职责分工*…: what follows is their duty, whatever its verb. */
    BY_DUTY,
    /** 甲委*的事是*…: what follows is their duty. */
    DUTY_TOLD,
    /** *五一*以前: a day that everybody knows. */
    DAY_OF_YEAR,
    WEEK,
    /** 三*天*之内: what a span is counted in. */
    SPAN_UNIT,
    /** 三天*之内*. */
    WITHIN,
    NO_NAME_CHARACTER,
    /** What no town's name holds, though 三岔镇 and 太和镇 hold what no city's does. */
    NO_TOWN_CHARACTER,
    REGION_CONTINUATION,
    /** 甲川市*人民政府*: what stands behind the name of a place. */
    REGION_FOLLOWER,
    /** 甲川市*人民政府*: what only stands behind the name of a place. */
    REGION_GOVERNMENT,
    /** What makes a place's short name that of a zone, a belt of cities or a newspaper. */
    ZONE_TAIL,
    /** What a place's head gives in its own name: 市长质量奖. */
    OWN_PRIZE,
    /** 走在全国前列: the place behind is one to compare with. */
    COMPARED_PLACE,
    /** 在郑州市*乃至*全省排得上号: behind a place that the speaker's own is compared with. */
    COMPARED_BEYOND,
    /** *与*临淄区相比: what stands before a place that the speaker's own is compared with. */
    BESIDE_PLACE,
    /** 与临淄区*相比*: the same, behind the place. */
    COMPARING,
    /** *居*全省第一 is said by one of the province's cities, not by the province. */
    COMPARED_WHOLE,
    /** 全省*领先*, 全市*平均*: the same, by what stands behind. */
    WHOLE_COMPARED,
    /** What an application may reach on its way: 入围. */
    SHORTLIST,
    /** 获奖单位依次上台*领奖*: what winners do at the ceremony. */
    RECEIVING,
    /** 市政府质量奖*获奖单位*: those who have won, whoever they are. */
    COLLECTIVE_WINNERS,
    /** *通报了*: what has a word of applying in it and says nothing of it. */
    NOT_APPLYING,
    /** 通过现场评审并*最终获奖*: an application that came to its end. */
    FINALLY_WON,
    /** What tells in a sentence that begins with its verb that it reports: 成立了, 同比, 列全省第三位. */
    DONE_CUE,
    MODAL_ADVERB,
    /** 企业*不得*…: what tells, like 要, that a clause has a subject of its own. */
    SUBJECT_MODAL,
    SHARED_HEAD,
    CAMPAIGN,
    /** *月*调度制度: how often something is done, which makes it no initiative. */
    RHYTHM,
    GENERIC_STEM,
    INITIATIVE_VERB,
    INITIATIVE_FOLLOWER,
    INITIATIVE_SUBJECT,
    INITIATIVE_DEED,
    INITIATIVE_TARGET,
    INITIATIVE_TAIL,
    INITIATIVE_NUMBER,
    NOT_IN_INITIATIVE,
    NOT_INITIATIVE_END,
    STRATEGY_HEAD,
    OUR_BODY,
    /** 我*代表*市质监局: whose body the speaker's is. */
    SPEAKING_FOR,
    /** 希望*你们*加强管理: those whom the speaker turns to. */
    ADDRESSEE,
    /** *作为*第一责任人: what somebody is, not what he is to do. */
    IN_ROLE,
    /** 质量工作*要点*: how the title of a text that gives out tasks ends. */
    TASKING_TITLE,
    /** 现将有关事项*通知如下*: how such a text without a title begins. */
    TASKING_OPENING,
    /** 抓好*以下*几项工作: points to what is told next. */
    ANNOUNCED_BELOW,
    /** 抓好以下几项*工作*: what is told next. */
    ANNOUNCED_KIND,
    /** 各县质监局*根据*申请…: what follows a body that does something. */
    ACTING,
    /** *凡*存在弄虚作假等问题的: what may be the case is not. */
    SUPPOSITION,
    /** 各成员单位负责人*参加会议*: what is told of a meeting. */
    ATTENDING,
    /** *凡*弄虚作假的，将予以通报: what happens to those who do it is nobody's task. */
    SANCTIONED,
    /** 本办法*适用于*荣获名牌称号的企业: whom a rule is for. */
    RULE_SCOPE,
    /** 荣获名牌称号的企业，*应由*市质监局初审: what a rule says of all who may win. */
    RULE_MODAL,
    /** *涌现出*昭浦、恒棠等一批知名企业: what a list of companies stands behind. */
    COMPANY_LIST_OPENER,
    /** 昭浦、恒棠等*知名*企业: what is said of companies, not of trades. */
    COMPANY_FAME,
    /** 知名*企业*: what companies are called. */
    COMPANY_NOUN,
    /** 专利授权以451件*位居*全省第一: what is said of a figure's place. */
    RANKING,
    /** 从三*个方面*入手: what a sentence counts that opens a list. */
    COUNTED_MATTER,
    /** *获奖*企业, *在座*的各位: what makes a group one that a speaker turns to. */
    HONOURED,
    /** *此次活动*由甲局牵头: what is told of an event gives nobody anything to do. */
    TOLD_EVENT,
    /** 进入名单的*有*甲、乙、丙3家企业. */
    LISTING,
    /** 活动由甲局*主办*. */
    HOSTING,
    /** *活动*由甲局主办. */
    EVENT,
    /** 11人次*到*大型超市检查: where somebody goes is no part of what is counted. */
    HEADING_FOR,
    /** *如图*1所示: the number names a figure or a table. */
    FIGURE_LABEL,
    /** *该公司*去年获奖: stands for the company named last. */
    COMPANY_ANAPHOR,
    GROUP_FOUNDED,
    GROUP_GENERIC,
    GROUP_THEME,
    /** *名牌战略*领导小组: what groups are named after. */
    GROUP_NAMED,
    /** *标准化*工作领导小组: the same, where more may stand behind. */
    GROUP_FIELD,
    /** 名牌*推进*领导小组: what a group sees to. */
    GROUP_MATTER,
    NOT_TASK,
    COPULA,
    OFFICIAL_STEM,
    ADVERB,
    LEAD_IN,
    /** *今年*底前，各部门…: a time that leads in. */
    LEAD_TIME,
    /** *今天*到会的企业要…: a time before those who are addressed. */
    TODAY,
    /** 每*季度*: what comes again and again. */
    EACH_PERIOD,
    /** *年底前*完成: a time before a clause's own words. */
    OPENING_TIME,
    /** 每年*年底*: what may stand behind such a time. */
    YEAR_END,
    /** 各部门要…，*特别是*涉农的部门，要…: who is singled out among those just named. */
    SINGLING_OUT,
    MEANS,
    /** *瞄准*中国质量奖: what is aimed at is the task. */
    AIMING,
    /** *按*程序印发. */
    GOING_BY,
    /** 按上级*部署*: what one goes by, though it may be a verb. */
    ORDER_NOUN,
    /** 创新为*动力*: what something serves as for the deed that follows. */
    AS_MEANS,
    /** *通过*验收: a short clause with it tells a deed, no means. */
    PASSING,
    /** 年内通过国家*验收*: what is passed. */
    PASSED,
    /** *大部分*样品要送到市里去做: what tells how many of those spoken of. */
    MOST_OF,
    /** 按照*职责*: what a frame without a deed ends with where the deed stands in it. */
    TOLD_GROUND,
    FRAME,
    /** *在*创建过程中: what opens a frame around words that close it. */
    FRAME_OPENING,
    /** 在创建*过程*中: what closes such a frame. */
    FRAME_END,
    /** 从源头*延伸*到终端: a verb whose 到 names its result, no way from one place to another. */
    RESULT_OF,
    /** 在…，在…*上下功夫*: what closes a frame that goes over several clauses. */
    FRAME_CLOSING,
    /** 以求真务实的*作风*: in what manner something is done. */
    MANNER_NOUN,
    CONCERNING,
    DISPOSAL,
    /** 将质量*摆在*更加突出的位置: what is done to what 将 names. */
    DISPOSAL_DEED,
    LIGHT_VERB,
    /** 在拿地环节*予以*限制: a verb that needs another behind it. */
    GRANTING_VERB,
    CONDITION_END,
    /** *一旦*发现问题，…: opens a clause that says in what case. */
    IN_CASE,
    /** *接到*投诉，要…: what happens before somebody has to act. */
    HAPPENING,
    /** 接到投诉，*要*当天处理. */
    RESPONSE,
    /** 再有返工的*项目*，一律…: what a rule may be about. */
    CASE_NOUN,
    /** 再有返工的项目，*一律*…: how a rule begins. */
    CASE_RULE,
    /** *如果*质量不好: what only might be. */
    SUPPOSING,
    /** *我厂*…: a case of one. */
    SINGLE_CASE,
    NOT_CONDITION_END,
    PREPOSITION,
    PAST,
    PAST_PERIOD,
    /** *谁*拖问谁, *如果*放任: what begins so is no deed to be done. */
    TOLD_STOP,
    /** *当年*就有5家: a time that tells what was. */
    TOLD_TIME,
    PRESENT,
    TASK_VERB,
    /** 我*点着部门*说, 今年*怎么干*: the speaker goes on to who has to do what. */
    TASKS_ANNOUNCED,
    NEGATED_TASK,
    /** *严禁*…: a task that forbids. */
    FORBIDDING,
    /** *鼓励*…: a task that only encourages. */
    ENCOURAGING,
    /** *决不*能滑坡: an appeal, no lack. */
    NOT_ALLOWED,
    /** 决不能*滑坡*: what it is about. */
    DECLINE,
    STOP_SUBJECT,
    EXHORT,
    /** 市政府*希望*，获奖单位…: what stands before a clause that entreats. */
    ENTREATY,
    /** 三峡*日报社*要…: who spreads the news. */
    MEDIA_END,
    TELLING_VERB,
    /** 会议*责成*甲局抓紧…: telling is giving the task. */
    CHARGE,
    OFFICIAL_TAIL,
    LEAD_ROLE,
    /** *认真*牵头: how somebody leads. */
    LEAD_MANNER,
    /** *牵头*制定: the verb of those who lead. */
    LEAD_VERB,
    /** 牵头*组织*编制: what belongs to it. */
    LEAD_DEED,
    /** 牵头*组织*编制: a deed of its own, too. */
    ORGANISING,
    /** 牵头*作用*: what makes it a noun. */
    NOT_LED,
    /** *负总责*: what leads without a further deed. */
    WHOLE_LEAD,
    OWN_ROLE,
    SUPPORT_ROLE,
    /** *积极*配合: how somebody helps. */
    SUPPORT_MANNER,
    /** *配合*做好: the verb of those who help. */
    SUPPORT_VERB,
    /** 按照各自职责*抓好配合*: the whole of what somebody has to do. */
    SUPPORT_WHOLE,
    /** 食品企业*取证率*要达到100%: measured of them, not to be done by them. */
    MEASURED_END,
    /** *会同*乙局制定: the verb before those with whom somebody acts. */
    JOINT_VERB,
    /** *分别*负责: each of several has his own. */
    RESPECTIVELY,
    /** 甲、乙*双双*获奖: that each of several won. */
    BOTH,
    /** 作为*牵头*单位: the name of a role. */
    ROLE_NAME,
    /** 作为牵头*单位*: the one that has it. */
    ROLE_BODY,
    /** 分别*负责*丙、丁: the verb before what each has. */
    IN_CHARGE,
    /** 丙、丁分别*由*甲局、乙局负责: what stands between the tasks and those who have them. */
    GIVEN_TO,
    /** 会同乙*银行*: how those are called. */
    PARTNER_END,
    /** 各部门*密切配合*: a deed of all rather than a role of some. */
    MUTUAL_SUPPORT,
    LEAD_LABEL,
    /** 列*第一位*的为牵头单位: the first of each list. */
    LIST_FIRST,
    OWN_LABEL,
    /** *责任单位* 市甲局: a label that needs no mark behind it. */
    BARE_LABEL,
    SUPPORT_LABEL,
    COLLECTIVE_HEAD,
    COLLECTIVE_MODIFIER,
    COLLECTIVE,
    COLLECTIVE_SCOPE,
    /** 各*县级*…部门: the levels of departments. */
    COLLECTIVE_LEVEL,
    /** *领导小组*成员单位: bodies that have members. */
    JOINT_BODY,
    /** 各*乡镇*监管所: places below the speaker's. */
    LOWER_PLACE,
    /** *基层*监管所: the same without a place. */
    LOWER_LEVEL,
    /** 各乡镇监管*所*: the bodies there. */
    LOWER_BODY,
    /** *受表彰的*单位: what tells those who have been honoured. */
    COMMENDED,
    COMMENDING_TITLE,
    /** 受表彰的*单位*: what they are. */
    COMMENDED_GROUP,
    /** *牵头组织*编制: a deed, no leading organisation. */
    NOT_COLLECTIVE,
    /** 市直*其他*部门: the rest of the bodies. */
    OTHERS,
    /** *中央*驻市单位: whose bodies stand in a city. */
    STATIONED_OF,
    /** 各*界*: where 各 counts no bodies. */
    NOT_EACH,
    COLLECTIVE_TAIL,
    COLLECTIVE_BREAK,
    LINE_DEPARTMENT,
    DOCUMENT_HEAD,
    BARE_DOCUMENT_HEAD,
    INITIATIVE_HEAD,
    BOOK_CUE,
    DOCUMENT_VERB,
    GENERIC_DOCUMENT_STEM,
    GENERIC_DOCUMENT_HEAD,
    DATED_DOCUMENT_HEAD,
    NOT_IN_DOCUMENT,
    DRAFT,
    REVISION,
    DOCUMENT_PLANNED,
    DOCUMENT_MADE,
    DOCUMENT_DONE,
    DOCUMENT_ISSUED,
    ANNOUNCING,
    PROPOSING,
    CEREMONY,
    ENTERPRISE_END,
    WEAK_ENTERPRISE_END,
    ENTERPRISE_INDUSTRY,
    /** 荣岬*海洋*食品: what a company trades in, before the word for its trade. */
    TRADE_FIELD,
    /** 雁峰*铸造*集团: what a company does, though it may be a verb. */
    VERBAL_TRADE,
    PLACE_PRODUCT,
    NAME_CUT,
    NAME_PART,
    GENERIC_ENTERPRISE,
    NOT_ENTERPRISE,
    NOT_ENTERPRISE_TAIL,
    NOT_BRAND_TAIL,
    COMPANY_TAIL,
    HONOUR,
    ORGANIZATION_END,
    TEAM_END,
    PERSON_TITLE,
    /** 王某*同志*: how persons are spoken of. */
    PERSON_ADDRESS,
    TRADE,
    SURNAME,
    WORK_END,
    AWARD_END,
    AWARD_LEVEL,
    /** *城*市名牌, *地*区名牌: what makes a word of a level. */
    BEFORE_LEVEL,
    /** *中国*名牌: the country in the name of an award. */
    NATIONAL,
    /** 市*政府*质量奖: who gives a quality prize. */
    PRIZE_GRANTOR,
    /** *工业*质量奖: in which field. */
    PRIZE_FIELD,
    /** 质量*管理*奖: for what. */
    PRIZE_KIND,
    AWARD_TAIL,
    /** *绿色食品*认证: an award that is the same without what stands behind. */
    AWARD_CORE,
    /** 绿色食品*认证*: what stands behind. */
    AWARD_APPENDIX,
    NOT_AWARD_TAIL,
    GENERIC_AWARD,
    TITLE_LEVEL,
    TITLE_CALL,
    TITLE_GIVING,
    /** *授予*甲公司: the verb of those who give an award. */
    AWARDED,
    TITLE_BREAK,
    TITLE_END,
    WON,
    /** *被评为*“质量标兵”: what is said of somebody in quotes is a title, however common. */
    CONFERRING,
    /** 国家农产品质量安全县*创建*. */
    CREATION_NOUN,
    /** 市长质量奖*获奖企业*: who is called so has won. */
    WINNER,
    /** 获奖企业*将从中产生*. */
    NOT_YET,
    /** *授予*甲县人民政府、乙局“先进集体”称号: places and bodies behind it are honoured. */
    HONOUR_GIVING,
    /** 授予甲县*人民政府*: stands for the place. */
    GOVERNMENT_NAME,
    /** 甲县*国家*农产品质量安全县: how titles of the nation and of provinces begin. */
    NATIONAL_TITLE,
    /** 甲县*纺织产业集群*创成…. */
    PLACE_CLUSTER,
    /** 知名品牌*示范区*. */
    DEMONSTRATION_END,
    /** What no product's name holds: *全市*获批…. */
    NO_PRODUCT_PART,
    /** 三江茶*成功*获批. */
    PRODUCT_ADVERB,
    APPLIED,
    ASPIRES,
    LACKS,
    HOLDS,
    BREAKTHROUGH,
    ESTABLISHED,
    CREATES,
    WISH,
    GOAL,
    /** *目标责任*制考核: words for goals that set none. */
    NO_GOAL,
    REACHED,
    DUTY,
    ABSENT_BEHIND,
    ASPIRES_BEHIND,
    WON_BEHIND,
    REGION_DEED,
    WINNER_UNIT,
    /** 授予甲公司、乙公司2个*组织*: what those who were just named are counted as. */
    COUNTED_WINNER,
    COUNT_BRIDGE,
    OWN_COMPANY,
    AWARD_ANAPHOR,
    BEARER_FOLLOWS,
    CONDITION,
    NO_FACT_TAIL,
    SILENT_DEED,
    /** 41家*单位*提出申报: whom a clause counts that goes on about an award. */
    SILENT_WINNER,
    /** 5家*获奖*企业: what those who are counted have come to. */
    SILENT_STAGE,
    /** *只有*3家入围: what counts them. */
    SILENT_COUNTING,
    /** 3家*入围*: what they come to behind their number. */
    SILENT_REACHED,
    /** 3家*最终*入围: how they come to it. */
    SILENT_MANNER,
    /** *累计*89家: what tells that all so far are counted. */
    SILENT_TOTAL,
    /** 累计89个*产品*: what is counted so. */
    SILENT_PRODUCT,
    /** 邻市*已经有了*1家: what others have, who are named for it. */
    ELSEWHERE_HAS,
    /** 其中*新增*9个: how many of a number are new. */
    NEWLY,
    /** 填补我县*空白*: that nobody has it yet. */
    STILL_EMPTY,
    /** *实际*获奖5家: what came of a plan. */
    REALLY,
    WINNING_DEED,
    PRODUCT_DEED,
    /** “甲”茶*荣获*…: the verb behind a brand and its product. */
    BRAND_FOLLOWER,
    /** “甲”等3个*品牌*: what brands are counted as. */
    BRAND_NOUN,
    /** 渔洋阁等4个*商标*: what bare marks are called. */
    MARK_NOUN,
    PRODUCT_AWARD,
    PENDING,
    COMPANY_LEAD,
    REVIEW_STAGE,
    REVIEW_REACHED,
    RENEWED,
    SILENT_LACK,
    AWARD_OBJECT,
    AWARD_HOLDER,
    APPLICATION,
    SUCCESS,
    NAMES,
    OCCASION,
    TAKES_PART,
    CONTEST,
    NAMING,
    COMMEND,
    SHORT_PRIZE,
    LESSER_PRIZE,
    AWARD_ASPECT,
    AWARD_OCCASION,
    EVENT_END,
    RANK_PRIZE,
    ACTS,
    SHARE,
    FOREIGN,
    COUNTRY,
    METRIC_INHERIT,
    METRIC_RELATION,
    /** *同比*提高: what compares with the number before. */
    METRIC_AGAINST,
    /** 为年度*目标的*: what a share of a plan ends with. */
    OF_PLAN,
    /** *已*完成: a deed that needs the metric before. */
    ALREADY,
    /** *新增*商标8件，总数达到90件: what holds of the new ones alone. */
    NEWLY_COUNTED,
    /** 专利申请*完成*: a verb that the next number does not share. */
    METRIC_DEED,
    METRIC_FRONT,
    METRIC_BACK,
    /** 甲率、乙率均*达到*100%: the verb between several metrics and their number. */
    EACH_REACH,
    METRIC_KEEP,
    METRIC_STOP,
    METRIC_LIST,
    SUM_WORD,
    CHANGE,
    COMPARISON,
    /** 办案数*比去年*增长15%: before a change, said of aims as well. */
    THAN_BEFORE,
    /** 同比: said of results and of aims alike. */
    YEAR_ON_YEAR,
    /** 与发展的要求*相比*: what closes a comparison. */
    COMPARING_END,
    /** 比*去年*（3件）多2件: what the number in a bracket was before. */
    FORMER,
    /** 由3件增加到*现在*的5件: when the latter holds. */
    FIGURE_TIME,
    /** 90%*以上*: how exact a figure is. */
    BOUND,
    /** 50万元*以下*的占38%: what makes a number a limit. */
    LIMIT,
    PLAN_WORD,
    /** *占*年度计划的60%: the verb before a share of a plan. */
    PLAN_SHARE,
    /** *超额*5%完成计划: a comparison with a plan. */
    PLAN_DONE,
    PLANNED_BY,
    ACTUAL_CUE,
    RESULT_CUE,
    REPORT_KIND,
    /** 在总结*大会*上的*讲话*: no report, whatever else the title says. */
    SPOKEN_AT,
    /** *工作情况*: how the title of a report ends. */
    REPORT_NAME,
    /** 我就有关情况*作个汇报*: in the opening words of a report. */
    REPORT_SAID,
    /** 认证率*达到*70%: what tells that a figure is reached, no task. */
    FIGURE_REACH,
    INDEX_NOUN,
    RANK_CHANGE,
    /** *倒数*第3位: what makes a number a rank. */
    RANK_LEAD,
    /** 前进2*位*: what ranks are counted in. */
    RANK_UNIT,
    /** 全省18个*地市*中: places among which somebody ranks. */
    PLACE_KIND,
    INDEX_REACH,
    LOCATIVE,
    FAILING,
    REWARD,
    /** 给予50万元: what the sum is, where the clause has no word for it. */
    REWARD_NOUN,
    /** *给予*50万元: only says that money is given. */
    GIVING_MONEY,
    /** 对*全市*38家企业. */
    DEALT_SCOPE,
    /** *评选出*获奖企业5家: what a place does, whoever was spoken of before. */
    HOST_DEED,
    AGENDA_NOUN,
    /** 8*个*方面, 26*项*任务: what parts of a text are counted in. */
    ITEM_UNIT,
    /** 5项*重点*任务: what may stand before the name of such parts. */
    ITEM_WEIGHT,
    DURATION_UNIT,
    /** 30日*内*, 24小时*值守*: what tells that a duration is a deadline or lasts. */
    LASTING,
    /** 时限*压缩*到3天: what tells that a duration is a figure. */
    DURATION_REACHED,
    SPEAKER_ENTERPRISE,
    PLAN_KIND,
    TARGET_CUE,
    /** *公司*将带动12家: who plans, where 将 follows. */
    WILLING,
    /** 合格率*达到*98%: what tells that a figure is one to be reached. */
    TARGET_REACH,
    UNIT,
    /** 5辆/*万人*: what a rate is told of. */
    PER_UNIT,
    NOT_INDICATOR_UNIT,
    /** *上述*4家企业: counted before. */
    POINTING_BACK,
    /** 80*年代*, 3*号*: what makes a number a name. */
    NUMBERED_KIND,
    PROBLEM_HEADING,
    PROBLEM_CUE,
    /** 必须*正视*: a demand with it tells of problems. */
    PROBLEM_SEEN,
    PROBLEM_SIGN,
    /** 一罚了之的*现象*: what a shortcoming is called. */
    PHENOMENON,
    /** *应当看到*: what leads to problems as well as to what was achieved. */
    NEUTRAL_CUE,
    /** What tells that something was achieved: *有了一定基础*. */
    PROGRESS,
    EXISTENTIAL,
    /** *普遍*存在…: how problems are there. */
    EXISTING_MANNER,
    /** *面临*着…: that problems are there. */
    BEING_THERE,
    /** *企业*还存在…: whose lack it is, where that is not the host. */
    PROBLEM_HOLDER,
    PROBLEM_NOUN,
    /** 还存在一些*问题*: what problems are called that are not told. */
    PROBLEM_CALLED,
    PROBLEM_QUANTIFIER,
    LACK_SIGN,
    AWARD_NOUN,
    PROBLEM_APPENDED,
    PROBLEM_REMEDY,
    /** *检查发现*，…: what a check has brought to light follows. */
    FOUND_OUT,
    BATCH_UNIT,
    /** *查处*不合格产品: done, not found. */
    SEIZED,
    PROBLEM_LEAD,
    PROBLEM_FRAME,
    PROBLEM_ASIDE,
    PROBLEM_QUESTION,
    PROBLEM_LIST_END,
    PROBLEM_SOLVE,
    CONCESSION,
    /** *无论*数量还是质量，都有差距: the lack is told by the next clause. */
    PROBLEM_BACKGROUND,
    /** 市长质量奖*设起来*五年. */
    FOUNDED_BEHIND,
    /** *立案*1426起: a deed that is counted by itself. */
    OWN_DEED,
    /** 其中餐饮*单位*4321户: what says by itself what is counted. */
    COUNTED_HEAD,
    /** 小、散、弱的局面*没有大的改变*. */
    UNCHANGED,
    /** 评审委员会（*以下简称*评委会）. */
    CALLED_BELOW,
    /** 界牌车灯、后巷工具等特色*产业*: what is no company. */
    CLUSTER_NOUN,
    /** 下面，我把情况*汇报如下*: what follows has been done. */
    REPORTING,
    /** *全省和*广安市会议精神: what stands before the place above the speaker's own. */
    SUPERIOR_LIST,
    /** 新获中国名牌产品企业*名单*: how the title of a list of names ends. */
    NAME_LIST,
    /** *附件*2：. */
    ANNEX,
    /** 情况*没有*大的改变: nothing is to be done there. */
    NOT_DONE,
    /** *在用*电梯4100台: what there is already. */
    IN_PLACE,
    /** 今年的*目标*：…. */
    GOAL_NOUN,
    /** 主要工作*任务*: how the heading of tasks ends. */
    TASK_HEADING_END,
    /** 服务*质量*: how fields of work end. */
    QUALITY_FIELD,
    /** 一律*问责*: what awaits those who fail. */
    ACCOUNTING,
    /** 生产、流通*环节*: what the members of a list share. */
    SHARED_TAIL,
    /** 今年就*几个数*：…: what announces targets with a colon. */
    TARGET_FRAME,
    /** 北山镇*要*做食品, 南江地板*两家*公司: what no short company name holds. */
    NO_COMPANY_PART,
    /** 其中 before the number of those that failed. */
    OF_THESE,
    /** 目前, 现有: how many there are before it is said how many fall short. */
    EXISTING,
    /** *对照*要求: what opens a clause that the next one is about. */
    VIEW_OPENING,
    /** 总体*来看*: what closes it. */
    VIEW_CLOSING,
    SAYING_VERB,
    PARTIAL_SUBJECT,
    PERSISTING,
    NATIONWIDE,
    /** *全国*中药产业知名品牌示范区: before the trade of a demonstration. */
    TRADE_SCOPE,
    /** 大*而不*强: praised and not good. */
    BUT_NOT,
    /** 4项（*全省*38项）: all together, of whom the host is one. */
    ALL_TOGETHER,
    CONTRAST,
    TASK_PERIOD,
    TASK_TURN,
    /** 计量*这一块*: how a clause ends that only names what is spoken of. */
    TOPIC_END,
    /** 规划*的事情*，甲委要…: what makes a thing of whatever stands before. */
    MATTER_END,
    /** *此项*工作由甲局负责: points to what was said before. */
    BACK_REFERENCE,
    /** *此项工作*由甲局牵头. */
    ONE_MATTER,
    /** 排名靠后的*县区*要…. */
    DESCRIBED_PLACE,
    /** 办公室设在甲局，*负责*日常工作: whose the duty is was said before. */
    DUTY_OPENING,
    /** 此项*工作*: what tasks are called. */
    TASK_NOUN,
    DESCRIPTIVE_HEADING,
    HOPEFUL_HEADING,
    PLAN_HEADING,
    ACHIEVEMENT_HEADING,
    /** 三年来的工作*应当充分肯定*: no demand. */
    ACKNOWLEDGED,
    TASK_HEADING,
    SALUTATION,
    DOCUMENT_KIND,
    REGION_STOP,
    REGION_WORD,
    TABLE_HEADING,
    TASK_COLUMN,
    LEAD_COLUMN,
    SUPPORT_COLUMN,
    OWN_COLUMN,
    DEADLINE_COLUMN,
    WINNER_COLUMN,
    AWARD_COLUMN,
    MASK,
    /** XX*制造*, XX*速度*: what tells that a mask hides a place that is named without its level. */
    MASKED_PLACE,
    HOST_CUE,
    /** 侯马的*工业企业*: what a place has. */
    PLACE_MATTER,
    /** 泽陵市*人民政府*: the government of a place stands for the place. */
    GOVERNMENT,
    /** *我代表*泽陵市政府, *在*泽陵市: what stands before the place that is spoken for. */
    HOST_LEAD,
    /** *我们*邳州的食品工业: before the speaker’s own place. */
    OUR_OWN,
    /** 泽陵市*委副书记、*市长: what stands between a place and the head of it who speaks. */
    HOST_OFFICE,
    /** 泽陵市*副市长*, 泽陵市委*书记*: who heads a place. */
    HOST_HEAD,
    /** 泽陵市*质量*提升行动, 泽陵市*关于*…: what a place itself does or lays down. */
    HOST_PROJECT,
    /** 泽陵*制造*: the short name of a place as that of its brand. */
    PLACE_BRAND,
    /** 黄岩*名牌产品*: what a place bestows under its own name. */
    PLACE_TITLE,
    COLLECTIVE_ACTOR,
    /** 各镇、*开发区*: what goes with those of whom each is meant. */
    COLLECTIVE_FELLOW,
    /** 新修订的《办法》*已经明确*: how a clause tells what a document says. */
    DOCUMENT_SAYS,
    /** 以建设局*为主*: who has more of a task than the others. */
    FOREMOST,
    /** *年内*建成8个: a time to come that a clause begins with. */
    COMING_TIME,
    /** *今后两年*，力争…: what follows are the aims of all. */
    COMING_YEARS,
    /** 办案*结果*: what comes of a task. */
    OUTCOME,
    /** 无证的*坚决*取缔: how offenders are dealt with. */
    STRICTLY,
    /** 结果向社会*公布*: what is done with what comes of a task. */
    OUTCOME_DEED,
    /** 甲、乙等*部门*: what the members of a list are. */
    LISTED_KIND,
    /** 甲、乙等*县*: the same, right behind 等. */
    LISTED_OTHER,
    /** 甲局和乙局*之间*: what may end a list of actors. */
    LIST_TAIL,
    /** 甲局*会同*乙局: what joins two actors. */
    JOINING,
    LEADER,
    PEOPLE,
    NO_SIGN,
    UNWANTED,
    ASIDE_LEAD,
    SUPERLATIVE_RANGE,
    MASKED_BODY,
    PART_KIND,
    SPEECH_TITLE,
    REPORT_TITLE,
    PLAN_TITLE,
    NOTICE_TITLE,
    GRANTING,
    REVIEW,
    NEWS_TITLE,
    NEWS_CUE,
    REPORT_CUE,
    OCCASION_END,
    HOLDS_MEETING,
    /** 市长*出席*并讲话: who attends. */
    ATTENDS,
    /** 市长出席并*讲话*: who speaks. */
    SPEAKS,
    POINTING,
    OFFICE,
    CARRIES_OUT,
    DRAFTS,
    FREQUENT_CHARACTER;

    /** {@return the class as it is written in {@code words.csv}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the class with this label}
     *
     * @throws IllegalStateException when there is none
     */
    static WordClass parse(String label) {
        for (WordClass wordClass : values()) {
            if (wordClass.label().equals(label)) {
                return wordClass;
            }
        }
        throw new IllegalStateException("words.csv names an unknown class: " + label);
    }
}
