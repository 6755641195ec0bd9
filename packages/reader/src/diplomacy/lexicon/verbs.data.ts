/**
 * Verbs that reports on crises use. A row: base, or base past participle where irregular, or base=3rd,past,participle,ing.
 * Source: own list; regular forms are derived.
 */
export const IRREGULAR_VERBS = `
be was been;have had had;do did done;say said said;tell told told;give gave given;take took taken;send sent sent;bring brought brought
break broke broken;cut cut cut;shut shut shut;put put put;withdraw withdrew withdrawn;leave left left;go went gone;come came come;get got got
meet met met;speak spoke spoken;hold held held;make made made;see saw seen;throw threw thrown;fly flew flown;find found found;keep kept kept
let let let;fall fell fallen;begin began begun;become became become;know knew known;think thought thought;stand stood stood;understand understood understood
lead led led;pay paid paid;repay repaid repaid;lose lost lost;win won won;hear heard heard;read read read;write wrote written;choose chose chosen;seek sought sought
sign signed signed;build built built;rise rose risen;grow grew grown;hit hit hit;strike struck struck;fight fought fought;shoot shot shot;kill killed killed
undergo underwent undergone;forbid forbade forbidden;overthrow overthrew overthrown;set set set;sit sat sat;run ran run;drive drove driven;draw drew drawn
feel felt felt;mean meant meant;show showed shown;split split split;freeze froze frozen;overcome overcame overcome;undertake undertook undertaken
reset reset reset;quit quit quit;spread spread spread;buy bought bought;sell sold sold;beat beat beaten;bear bore borne;catch caught caught;steal stole stolen;teach taught taught;wear wore worn;swear swore sworn;shake shook shaken
ring rang rung;flee fled fled;lie lay lain;hide hid hidden;forgive forgave forgiven;lend lent lent;spend spent spent;stick stuck stuck;cling clung clung;withhold withheld withheld;withstand withstood withstood;oversee oversaw overseen;uphold upheld upheld;bind bound bound;leap leapt leapt;weep wept wept;wake woke woken;sink sank sunk;shut shut shut;hurt hurt hurt;mistake mistook mistaken;outdo outdid outdone;swing swung swung;send sent sent;dig dug dug
`;

export const REGULAR_VERBS = `
abduct accept accredit accuse achieve acknowledge act add address adopt advance advise affect agree aim air allege allow amount anger announce answer appeal appear apply appoint approve argue arrange arrest arrive ask assault assassinate assert attack attempt attend authorise authorize
back ban banish bar base believe blame blast block board bolster bomb boost boycott brief broker burn
call calm cancel carry cause cease celebrate chair challenge change charge cite claim clarify clash close coincide comment commit compensate complain complete concede conclude concur condemn conduct confer confirm confront congratulate consider consult continue control convene convey converse convince cool cooperate counsel cover create criticise criticize cross crown curb curtail
damage deal decide declare decline decry deem defend defuse delay deliver demand denounce deny depart deplore deploy deport describe designate destroy detain deteriorate devote die differ direct disclose discontinue discuss disengage dismiss dispatch dispute dissolve downgrade downsize drop
ease echo eject elevate embark emerge emphasise emphasize enable end endorse engage enjoy enlist enrage ensure enter erupt escalate establish evacuate evict exchange execute exercise exert expect expel explain explode express extend extradite
face facilitate fail favour feature fear figure file finalise finalize finish fire flee follow force free fulfil
gather generate grant greet guarantee guard
halt hand happen harm head help hint hope host hail
identify ignore implement imply impose improve include incite increase indicate inform initiate injure insist inspect install instruct intend intensify intercept interfere interrupt intervene intimidate invade investigate invite involve issue
join jeopardise justify
label lack land last launch lay lift lambast lambaste limit link list live lodge look lower
maintain mark march mediate mention militarise monitor mount move mull murder
name near need negotiate nominate normalise normalize note notify
oblige observe occupy occur offer open oppose order organise organize oust outline
participate pass patch pause perform permit persuade phone plan play pledge plot point poison portray pose possess postpone pound praise prepare present press prevent proceed promise prompt pronounce propose protest prove provide provoke publish pull punish pursue push
quarrel question quote
raise ratify reach react reaffirm realise reconcile rebuff rebuild rebuke recall receive recognise recognize recommend reconsider record reduce reelect refer reflect refrain refuse regard register regret reinforce reinstate reiterate reject relay release relocate remain remark remember remind remove renew renounce reopen repair repatriate repeat replace reply report represent reprimand request require rescind resent reserve resign resolve resort respect respond restart rest restore restrain restrict result resume retain retaliate retire retract return reveal review revive revoke rule rupture
sack sanction scale schedule scold scrap secure seem seize separate serve settle sever share shelve shuttle shell shorten shutter signal slam slash smuggle snub sour spark station start state stay step stoke stop storm stress strengthen strip strive submit suffer suggest summon support suppress surround survive suspect suspend
talk target tear telephone term terminate test testify thank threaten tighten torture touch tour trade train transfer travel treat trigger try turn tweet
undermine underline underscore unite unveil upgrade uphold upset urge use
vacate veto view violate visit voice vow vote
wait walk want warn wave weaken weigh welcome widen wipe wish witness wonder work worry worsen wound
dash escape handle mend hurry hasten hesitate pencil renew abandon avoid brand encourage exit fetch induce pick place post select trim rejoin reappoint re-establish reestablish deescalate de-escalate re-open re-enter reenter kick boot turf pack convoke arbitrate volunteer spurn ink clinch seal converse dub pare halve shrink retake implore exhort plead evade evict tear summons scrap defer dwell broach re-send revile chide castigate accompany acquire assume assure avert aver await haul drag slate tap assail castigate excoriate rebut reciprocate mirror
initial form speculate mend loom allude apologise apologize appease ascertain beg behave belong betray bristle bury cherish collapse compare compete comprise conceal condone confiscate conspire constitute contend contribute culminate deepen defy depend depict derail deserve deter disagree disappear disapprove discover disown disregard disrupt distribute divert dominate elapse elect eliminate embrace employ endanger endure enforce entail entitle envisage erode examine exceed exclude exist expand falter fend flout foster grapple hamper hasten hinder hurl ignite illustrate impede inflame inherit inspire interpret interrogate invoke irk irritate kidnap kneel lament languish linger locate lure merge mobilise mobilize mourn neglect nudge obey obstruct obtain omit operate originate overlook overshadow owe persist placate please precede preclude predict prefer preserve preside presume pretend prevail proclaim produce prohibit prolong prosecute quash quell reckon reconvene recover rectify redouble regain relate relax relinquish rely renege repay repel reproach repudiate resemble reside resist resurface retort reunite revert rush scorn scuttle shun simmer smooth soften solidify stabilise stabilize stall stem stipulate subside sue surpass sustain tackle tend tolerate transform transmit unfold unleash unsettle utter vanish vary vie vilify wane warrant wield wreck assemble collaborate commemorate dine heal honour honor invest lessen mistrust pave persevere plummet portend rekindle resettle salute scramble sympathise sympathize thaw unblock
`;
