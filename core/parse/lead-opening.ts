/** 导语 – a paragraph that opens a report: it names its time or its source first. `昨日上午，`, `9月6日，`, `记者从` */
const lead =
	/^(?:近日|日前|昨日|昨天|昨晚|今日|今天|今晨|今年以来|连日来|近年来|近期|最近|眼下|本周|上周|日前|记者(?:昨日|昨天|从|近日|获悉)|\d{1,2}月\d{1,2}日|\d{1,2}日|[“‘]|[^，。]{2,12}(?:日前|近日|昨日|昨天))/u;
/** An opening that goes on with what stands before it. `此外，`, `据悉，`, `他说` */
const follows =
	/^(?:此外|据悉|据了解|据介绍|据统计|另外|同时|与此同时|目前|随后|接着|其中|因此|所以|但是|但|而|然而|不过|他|她|它|他们|她们|这|该|此次|下一步|接下来|为此|对此|会议(?:指出|强调|要求|还|认为)|[^，。]{2,6}(?:表示|说|强调|指出|要求|介绍|认为)[，：:])/u;

export const isLeadOpening = (tight: string): boolean => lead.test(tight.slice(0, 24));
export const isFollowOpening = (tight: string): boolean => follows.test(tight.slice(0, 24));
