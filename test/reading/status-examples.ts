// Sentences of our own in all moods and tenses, with what they tell; published on 10 April 2025. "# … #" is the title.
export const statusExamples = `
Servicekontoret i Kiruna är stängt sedan i går. || office-closure in-effect kiruna 2025-04-09
Servicekontoret i Kiruna är redan stängt. || office-closure in-effect kiruna
Servicekontoret i Kiruna har varit stängt för gott sedan i mars. || office-closure in-effect kiruna
Servicekontoret i Kiruna är numera nedlagt. || office-closure in-effect kiruna
I måndags stängde det statliga servicekontoret i Arvika för gott. || office-closure in-effect arvika 2025-04-07
Det statliga servicekontoret i Arvika gick i graven i fredags. || office-closure in-effect arvika 2025-04-04
Servicekontoret i Arvika kommer att läggas ned. || office-closure decided arvika
Servicekontoret i Arvika ska avvecklas efter sommaren. || office-closure decided arvika
Servicekontoret i Arvika har fått besked om att det läggs ned. || office-closure decided arvika
Statens servicecenter har beslutat att lägga ned servicekontoret i Arvika. || office-closure decided arvika
Beslutet är fattat: servicekontoret i Arvika läggs ned. || office-closure decided arvika
Det är nu bestämt att servicekontoret i Arvika försvinner. || office-closure decided arvika
Statens servicecenter tänker stänga servicekontoret i Arvika. || office-closure proposed arvika
Statens servicecenter planerar för en stängning av servicekontoret i Arvika. || office-closure proposed arvika
I ett förslag från Statens servicecenter läggs servicekontoret i Arvika ned. || office-closure proposed arvika
Servicekontoret i Arvika föreslås läggas ned den 30 juni. || office-closure proposed arvika 2025-06-30
Det finns långt gångna planer på att stänga servicekontoret i Arvika. || office-closure proposed arvika
En nedläggning av servicekontoret i Arvika föreslås. || office-closure proposed arvika
Statens servicecenter har föreslagit att servicekontoret i Arvika läggs ned. || office-closure proposed arvika
Statens servicecenter siktar på att öppna ett servicekontor i Vara före sommaren. || office-opening proposed vara
Målet är att servicekontoret i Vara ska öppna i höst. || office-opening decided vara
Servicekontoret i Vara beräknas öppna den 1 september. || office-opening decided vara 2025-09-01
Servicekontoret i Vara öppnar om allt går enligt planen den 1 september. || office-opening decided vara 2025-09-01
Ett nytt servicekontor i Vara är tänkt att öppna i höst. || office-opening proposed vara
Statens servicecenter överväger att stänga servicekontoret i Arvika. || office-closure possible arvika
Servicekontoret i Arvika riskerar att stängas. || office-closure possible arvika
Servicekontoret i Arvika hotas av stängning. || office-closure possible arvika
Servicekontoret i Arvika är nedläggningshotat. || office-closure possible arvika
Servicekontoret i Arvika kan komma att läggas ned. || office-closure possible arvika
Enligt uppgift står servicekontoret i Arvika näst på tur att läggas ned. || office-closure possible arvika
Personalen befarar att servicekontoret i Arvika läggs ned. || office-closure possible arvika
Det spekuleras om att servicekontoret i Arvika ska stängas. || office-closure possible arvika
Ryktet säger att servicekontoret i Arvika ska läggas ned. || office-closure possible arvika
Statens servicecenter utreder om servicekontoret i Arvika ska stängas. || office-closure possible arvika
Statens servicecenter ska pröva om servicekontoret i Arvika kan stängas. || office-closure possible arvika
Om besparingen blir av stängs servicekontoret i Arvika. || office-closure possible arvika
Servicekontoret i Arvika ser ut att läggas ned. || office-closure possible arvika
Servicekontoret i Arvika lär försvinna. || office-closure possible arvika
Mycket talar för att servicekontoret i Arvika stängs. || office-closure possible arvika
Servicekontoret i Arvika skulle kunna slås igen. || office-closure possible arvika
Servicekontoret i Arvika måste kanske stänga. || office-closure possible arvika
Det är inte uteslutet att servicekontoret i Arvika läggs ned. || office-closure possible arvika
Nedläggningen av servicekontoret i Arvika stoppas. || office-closure cancelled arvika
Planerna på att lägga ned servicekontoret i Arvika har skrinlagts. || office-closure cancelled arvika
Planerna på att lägga ned servicekontoret i Arvika läggs på is. || office-closure cancelled arvika
Servicekontoret i Arvika stryks från listan över kontor som ska stängas. || office-closure cancelled arvika
Statens servicecenter drar tillbaka beslutet att stänga servicekontoret i Arvika. || office-closure cancelled arvika
Statens servicecenter har ändrat sig: servicekontoret i Arvika stängs inte. || office-closure cancelled arvika
Servicekontoret i Arvika undgår nedläggning. || office-closure cancelled arvika
Servicekontoret i Arvika slipper stänga. || office-closure cancelled arvika
Servicekontoret i Arvika skulle ha stängts i juni men blir kvar. || office-closure cancelled arvika
Servicekontoret i Arvika får leva vidare efter protesterna. || office-closure cancelled arvika
Hotet mot servicekontoret i Arvika är avvärjt. || office-closure cancelled arvika
Statens servicecenter backar om nedläggningen i Arvika. Servicekontoret får finnas kvar. || office-closure cancelled arvika
Det planerade servicekontoret i Vara blir inte av. || office-opening cancelled vara
Öppningen av servicekontoret i Vara ställs in. || office-opening cancelled vara
Satsningen på ett nytt servicekontor i Vara skrotas. || office-opening cancelled vara
Statens servicecenter avstår från att öppna ett servicekontor i Vara som planerat. || office-opening cancelled vara
I Vara har ett nytt statligt servicekontor öppnat. || office-opening in-effect vara
Servicekontoret i Vara har slagit upp dörrarna. || office-opening in-effect vara
Servicekontoret i Vara tog emot sina första besökare i tisdags. || office-opening in-effect vara 2025-04-08
I dag öppnar servicekontoret i Vara. || office-opening in-effect vara 2025-04-10
I morgon öppnar servicekontoret i Vara. || office-opening decided vara 2025-04-11
På måndag invigs servicekontoret i Vara. || office-opening decided vara 2025-04-14
Servicekontoret i Vara invigdes högtidligt i tisdags av landshövdingen. || office-opening in-effect vara 2025-04-08
Servicekontoret i Vara är på väg att öppna. || office-opening decided vara
Regeringen vill att Statens servicecenter öppnar tio nya servicekontor. || office-opening proposed
Servicekontoret i Vara har flyttat till biblioteket. || office-relocation in-effect vara
Servicekontoret i Vara har flyttats till biblioteket. || office-relocation in-effect vara
Servicekontoret i Vara kan få flytta till biblioteket. || office-relocation possible vara
Statens servicecenter undersöker om servicekontoret i Vara kan flyttas till biblioteket. || office-relocation possible vara
Statens servicecenter förhandlar om att flytta servicekontoret i Vara till biblioteket. || office-relocation possible vara
Kommunen erbjuder Statens servicecenter att flytta servicekontoret i Vara till biblioteket. || office-relocation possible vara
Flytten av servicekontoret i Vara är genomförd. || office-relocation in-effect vara
Flytten av servicekontoret i Vara är uppskjuten till hösten. || office-relocation decided vara
Flytten av servicekontoret i Vara skrinläggs. || office-relocation cancelled vara
Sedan årsskiftet har servicekontoret i Vara kortare öppettider. || office-hours in-effect vara 2025-01-01
Servicekontoret i Vara får kortare öppettider från den 1 maj. || office-hours decided vara 2025-05-01
Servicekontoret i Vara har fått kortare öppettider. || office-hours in-effect vara
Servicekontoret i Vara kan få kortare öppettider. || office-hours possible vara
Öppettiderna på servicekontoret i Vara kortas. || office-hours decided vara
Öppettiderna på servicekontoret i Vara förlängdes i måndags. || office-hours in-effect vara 2025-04-07
Öppettiderna på servicekontoret i Vara förlängs den 1 maj. || office-hours decided vara 2025-05-01
Från den 1 maj gäller nya öppettider på servicekontoret i Vara. || office-hours decided vara 2025-05-01
Sedan den 1 april gäller nya öppettider på servicekontoret i Vara. || office-hours in-effect vara 2025-04-01
Nu kan man förnya sitt id-kort på servicekontoret i Vara. || office-services in-effect vara
Från den 1 maj kan man ansöka om id-kort på servicekontoret i Vara. || office-services decided vara 2025-05-01
Sedan februari kan man ansöka om id-kort på servicekontoret i Vara. || office-services in-effect vara
Migrationsverket har lämnat servicekontoren. || office-services in-effect
Migrationsverket vill lämna servicekontoren. || office-services proposed
Migrationsverket kan komma att lämna servicekontoren. || office-services possible
Migrationsverket lämnar inte servicekontoren som tidigare planerats. || office-services cancelled
Servicekontoret i Vara är stängt i dag på grund av sjukdom. || office-disruption in-effect vara 2025-04-10
Servicekontoret i Vara håller stängt på måndag på grund av utbildning. || office-disruption decided vara 2025-04-14
Servicekontoret i Vara fick hålla stängt i går på grund av en vattenläcka. || office-disruption in-effect vara 2025-04-09
Servicekontoret i Vara riskerar att tvingas stänga tillfälligt på grund av personalbrist. || office-disruption possible vara
Regeringen har gett Statens servicecenter i uppdrag att starta mobil service. || mandate decided; mobile-service decided
Statens servicecenter har fått i uppdrag att utveckla samarbetet med kommunerna. || mandate decided
Regeringen vill ge Statens servicecenter i uppdrag att utveckla samarbetet med kommunerna. || mandate proposed
Regeringen överväger att ge Statens servicecenter i uppdrag att ta över passen. || mandate possible
Regeringen utser Anna Ek till ny generaldirektör för Statens servicecenter. || leadership decided
Anna Ek har utsetts till ny generaldirektör för Statens servicecenter. Hon tillträder den 1 september. || leadership decided 2025-09-01
Anna Ek är sedan den 1 mars ny generaldirektör för Statens servicecenter. || leadership in-effect 2025-03-01
Statens servicecenters generaldirektör Anna Ek slutar den 31 augusti. || leadership decided 2025-08-31
Statens servicecenters generaldirektör Anna Ek har avgått. || leadership in-effect
Anna Ek tillträdde i tisdags som generaldirektör för Statens servicecenter. || leadership in-effect 2025-04-08
Riksrevisionen har inlett en granskning av Statens servicecenter. || review in-effect
Riksrevisionen ska granska Statens servicecenter. || review decided
Riksrevisionen granskar nu Statens servicecenter. || review in-effect
Riksrevisionen överväger att granska Statens servicecenter. || review possible
Statskontoret har fått i uppdrag att utvärdera Statens servicecenter. || review decided
Statskontoret presenterade i går sin rapport om Statens servicecenter. || review in-effect
S vill att Riksrevisionen granskar Statens servicecenter. || review proposed
Regeringen aviserar en neddragning av Statens servicecenters anslag med 50 miljoner kronor. || budget-cut proposed
Regeringen har sänkt Statens servicecenters anslag med 50 miljoner kronor. || budget-cut in-effect
Regeringen vill minska Statens servicecenters anslag med 50 miljoner kronor 2026. || budget-cut proposed 2026-01-01
Riksdagen har beslutat att sänka Statens servicecenters anslag med 50 miljoner kronor 2026. || budget-cut decided 2026-01-01
Statens servicecenter kan få 50 miljoner kronor mindre i anslag. || budget-cut possible
Statens servicecenter slipper besparingen på 50 miljoner kronor. || budget-cut cancelled
Statens servicecenter tilldelades 20 miljoner kronor extra i januari. || budget-increase in-effect
Regeringen avser att tillföra Statens servicecenter 20 miljoner kronor 2026. || budget-increase proposed 2026-01-01
Statens servicecenter har börjat köra en mobil servicebuss i Jämtland. || mobile-service in-effect
Statens servicecenter ska testa en mobil servicebuss i Jämtland. || mobile-service decided
Statens servicecenter överväger en mobil servicebuss i Jämtland. || mobile-service possible
Servicekontoret i Umeå flyttar. Tisdagen den 16 april tar man emot på den nya adressen. || office-relocation decided umea 2025-04-16
Servicekontoret i Umeå flyttar till Rådhustorget. Från den 16 maj tar personalen emot besökare i de nya lokalerna. || office-relocation decided umea 2025-05-16
Servicekontoret i Umeå har flyttat. I måndags var första dagen i de nya lokalerna på Storgatan. || office-relocation in-effect umea 2025-04-07
Servicekontoret i Umeå flyttar i maj. Den nya adressen gäller från den 5 maj. || office-relocation decided umea 2025-05-05
Servicekontoret i Umeå får nya lokaler. Inflyttning sker den 1 oktober. || office-relocation decided umea 2025-10-01
Statens servicecenter stänger servicekontoret i Arvika. Sista öppetdag blir fredagen den 30 maj. || office-closure decided arvika 2025-05-30
Statens servicecenter stänger servicekontoret i Arvika. Den 30 maj är sista dagen. || office-closure decided arvika 2025-05-30
Servicekontoret i Arvika läggs ned. Det sker den 30 maj. || office-closure decided arvika 2025-05-30
Servicekontoret i Arvika läggs ned. Fram till den 30 maj är det öppet som vanligt. || office-closure decided arvika 2025-05-30
Servicekontoret i Arvika har öppet till och med den 30 maj, därefter läggs det ned. || office-closure decided arvika 2025-05-30
Servicekontoret i Arvika läggs ned vid halvårsskiftet. || office-closure decided arvika 2025-07-01
Servicekontoret i Arvika läggs ned från årsskiftet. || office-closure decided arvika 2026-01-01
Servicekontoret i Arvika läggs ned om tre veckor. || office-closure decided arvika
Servicekontoret i Arvika läggs ned på fredag. || office-closure decided arvika 2025-04-11
Servicekontoret i Arvika läggs ned i slutet av maj. || office-closure decided arvika
Servicekontoret i Arvika läggs ned den sista maj. || office-closure decided arvika 2025-05-31
Servicekontoret i Arvika läggs ned den 30 maj 2026, två år senare än planerat. || office-closure decided arvika 2026-05-30
Den 2 april fick personalen veta att servicekontoret i Arvika läggs ned. || office-closure decided arvika
Beslutet att lägga ned servicekontoret i Arvika togs den 2 april. || office-closure decided arvika
Statens servicecenter beslutade den 2 april att servicekontoret i Arvika ska stängas den 30 maj. || office-closure decided arvika 2025-05-30
På ett möte den 22 april ska Statens servicecenter informera om att servicekontoret i Arvika läggs ned. || office-closure decided arvika
Den 22 april hålls en manifestation mot att servicekontoret i Arvika läggs ned. || office-closure decided arvika
Den 13 mars låstes dörren för gott. Servicekontoret i Arvika har lagts ned. || office-closure in-effect arvika 2025-03-13
Servicekontoret i Arvika är nedlagt. Den 13 mars stängde det för gott. || office-closure in-effect arvika 2025-03-13
Servicekontoret i Vara öppnar den 1 september. Invigningen hålls den 5 september. || office-opening decided vara 2025-09-01
Den 1 september öppnar servicekontoret i Vara, och redan den 2 juni öppnar det i Skara. || office-opening decided vara 2025-09-01 ; office-opening decided skara 2025-06-02
Servicekontoret i Vara öppnade i mars, och i dag öppnar servicekontoret i Skara. || office-opening in-effect vara ; office-opening in-effect skara 2025-04-10
Den 5 maj öppnar servicekontoret i Vara. Samma dag stänger servicekontoret i Skara. || office-opening decided vara 2025-05-05 ; office-closure decided skara 2025-05-05
Den 5 maj öppnar servicekontoret i Vara. Veckan efter, den 12 maj, stänger servicekontoret i Skara. || office-opening decided vara 2025-05-05 ; office-closure decided skara 2025-05-12
Den 5 maj öppnar servicekontoret i Vara. Dagen efter stänger servicekontoret i Skara. || office-opening decided vara 2025-05-05 ; office-closure decided skara 2025-05-06
Servicekontoret i Vara har från den 5 maj öppet bara på tisdagar. || office-hours decided vara 2025-05-05
Servicekontoret i Vara får nya öppettider. De gäller från och med den 5 maj. || office-hours decided vara 2025-05-05
Servicekontoret i Vara får nya öppettider. Ändringen börjar gälla måndagen den 5 maj. || office-hours decided vara 2025-05-05
Servicekontoret i Vara får nya öppettider. Fr.o.m. 5 maj är det öppet 10–14. || office-hours decided vara 2025-05-05
Nya öppettider gäller i Varas servicekontor sedan i måndags. || office-hours in-effect vara 2025-04-07
Regeringen har i regleringsbrevet för 2026 gett Statens servicecenter i uppdrag att samverka med kommunerna. || mandate decided 2026-01-01
Enligt regleringsbrevet för 2026 ska Statens servicecenter öppna fem kontor. || mandate decided 2026-01-01 ; office-opening decided
Regeringen föreslår en ny lag om statliga servicekontor. Lagen föreslås träda i kraft den 1 juli 2025. || mandate proposed 2025-07-01
Riksdagen har antagit en ny lag om statliga servicekontor. Den träder i kraft den 1 juli. || mandate decided 2025-07-01
Regeringen har beslutat om en ny förordning om statliga servicekontor. Ändringarna gäller från den 1 juli. || mandate decided 2025-07-01
Regeringen har gett Statens servicecenter i uppdrag att utveckla servicen. Uppdraget ska redovisas senast den 15 september 2025. || mandate decided
Regeringen har gett Statens servicecenter i uppdrag att utveckla servicen. Beslutet fattades den 3 april. || mandate decided
Anna Ek blir ny generaldirektör för Statens servicecenter. Hon börjar den 1 september. || leadership decided 2025-09-01
Anna Ek blir ny generaldirektör för Statens servicecenter. Hon tillträder sin tjänst den 18 augusti. || leadership decided 2025-08-18
Regeringen har utsett Anna Ek till ny generaldirektör för Statens servicecenter från den 1 september. || leadership decided 2025-09-01
Anna Ek blir ny generaldirektör för Statens servicecenter. Tillträdet är den 1 september. || leadership decided 2025-09-01
Servicekontoret i Vara håller stängt 2–4 juni för utbildning. || office-disruption decided vara 2025-06-02
Servicekontoret i Vara är stängt på grund av vattenskada till och med den 2 maj. || office-disruption in-effect vara
Servicekontoret i Vara stängde i tisdags på grund av en vattenskada och öppnar igen på måndag. || office-disruption in-effect vara 2025-04-08
Tisdag 15 april stängs servicekontoret i Vara. || office-closure decided vara 2025-04-15
Nu på måndag öppnar servicekontoret i Vara. || office-opening decided vara 2025-04-14
Servicekontoret i Vara öppnar första maj. || office-opening decided vara 2025-05-01
Servicekontoret i Vara öppnade den 1 december 2019. ||
Servicekontoret i Vara stängdes för två år sedan. ||
Från den 1 juli kan du få hjälp av Kronofogden på servicekontoren. || office-services decided 2025-07-01
Riksdagen sade i december ja till att minska Statens servicecenters anslag med 50 miljoner kronor 2026. || budget-cut decided 2026-01-01
Servicekontoret i Vara får nya öppettider den 5 maj, men redan på måndag stänger det tidigare. || office-hours decided vara 2025-05-05
Sedan den 1 mars gäller nya öppettider i Moras servicekontor. Från den 4 maj blir det dessutom lunchstängt på kontoret. || office-hours in-effect mora 2025-03-01 ; office-hours decided mora 2025-05-04
Elva servicekontor stängde i mars. I höst stängs ytterligare tretton servicekontor. || office-closure in-effect ; office-closure decided
# Servicekontoret i Arvika läggs ned # Statens servicecenter har beslutat att stänga i Arvika. Kontoret slår igen den 30 maj. || office-closure decided arvika 2025-05-30
# Servicekontoret i Arvika hotas # Statens servicecenter överväger att lägga ned servicekontoret i Arvika. Beslut väntas i maj. || office-closure possible arvika
# Servicekontoret i Arvika räddat # Servicekontoret i Arvika skulle ha lagts ned den 30 maj. Nu blir det kvar. || office-closure cancelled arvika
# Kontoret i Arvika blir kvar # I mars beslutade Statens servicecenter att lägga ned servicekontoret i Arvika. I går drogs beslutet tillbaka. || office-closure cancelled arvika
# Servicekontoret i Arvika stänger # I höstas räddades servicekontoret i Arvika. Nu har Statens servicecenter beslutat att stänga det ändå. || office-closure decided arvika
# Nytt servicekontor i Vara # I går invigdes servicekontoret i Vara av landshövdingen. Beslutet om kontoret togs 2023. || office-opening in-effect vara 2025-04-09
# Förslaget: stäng kontoret i Arvika # Servicekontoret i Arvika föreslås läggas ned. Statens servicecenter fattar beslut den 15 maj. Personalen är orolig för att kontoret försvinner. || office-closure proposed arvika
# Servicekontoret i Arvika stängs # Servicekontoret i Arvika stängs den 30 maj. Flera är oroliga för att även kontoret i Torsby ska stängas. || office-closure decided arvika 2025-05-30 ; office-closure possible torsby
Ett beslut om att avveckla servicekontoret i Sveg väntas i juni. || office-closure possible sveg
Beslut om servicekontoret i Sveg ska stängas fattas i juni. || office-closure possible sveg
Statens servicecenter har ännu inte beslutat om servicekontoret i Sveg ska läggas ned. || office-closure possible sveg
Servicekontoret i Sveg finns med på listan över kontor som kan läggas ned. || office-closure possible sveg
Nu är det bestämt: servicekontoret i Sveg slår igen. || office-closure decided sveg
Servicekontoret i Sveg stänger den 30 maj, om inte överklagandet ger resultat. || office-closure decided sveg 2025-05-30
Kommunen försöker stoppa stängningen av servicekontoret i Sveg, som ska ske den 30 maj. || office-closure decided sveg 2025-05-30
Kommunalrådet hoppas att servicekontoret i Sveg inte läggs ned. || office-closure possible sveg
Efter månader av oro står det nu klart att servicekontoret i Sveg får vara kvar. || office-closure cancelled sveg
Servicekontoret i Sveg, som var nedläggningshotat, får finnas kvar. || office-closure cancelled sveg
Beskedet i dag: servicekontoret i Sveg klarar sig. || office-closure cancelled sveg
Statens servicecenter river upp beslutet att stänga servicekontoret i Sveg. || office-closure cancelled sveg
Statens servicecenter pausar nedläggningen av servicekontoret i Sveg. || office-closure cancelled sveg
Generaldirektören dementerar att servicekontoret i Sveg ska läggas ned. ||
Det finns inga planer på att stänga servicekontoret i Sveg, säger Statens servicecenter. ||
I dag slår servicekontoret i Sveg upp portarna för första gången. || office-opening in-effect sveg 2025-04-10
Sveg kan få ett statligt servicekontor. || office-opening possible sveg
Sveg har fått ett statligt servicekontor. || office-opening in-effect sveg
Sveg får inget statligt servicekontor. ||
Utredaren föreslår ett nytt servicekontor i Sveg. || office-opening proposed sveg
Det dröjer innan servicekontoret i Sveg öppnar. || office-opening decided sveg
Öppningen av servicekontoret i Sveg skjuts upp till hösten. || office-opening decided sveg
Öppningen av servicekontoret i Sveg är framflyttad. || office-opening decided sveg
Invigningen av servicekontoret i Sveg ägde rum i tisdags. || office-opening in-effect sveg 2025-04-08
Servicekontoret i Sveg har numera öppet bara tre dagar i veckan. || office-hours in-effect sveg
Servicekontoret i Sveg kommer att ha öppet bara tre dagar i veckan. || office-hours decided sveg
Servicekontoret i Sveg föreslås ha öppet bara tre dagar i veckan. || office-hours proposed sveg
Arbetsförmedlingen drar sig ur servicekontoren vid årsskiftet. || office-services decided 2026-01-01
Arbetsförmedlingen har dragit sig ur servicekontoren. || office-services in-effect
Arbetsförmedlingen utreder om den ska lämna servicekontoren. || office-services possible
Servicekontoret i Sveg tvingades stänga i går efter ett bombhot. || office-disruption in-effect sveg 2025-04-09
Strejken ställdes in och servicekontoret i Sveg håller öppet som vanligt. || office-disruption cancelled sveg
Statens servicecenter tog i tisdags över ansvaret för kontoren. || mandate in-effect 2025-04-08
Statens servicecenter tar den 1 juli över ansvaret för löneservicen. || mandate decided 2025-07-01
Regeringen backar från planerna på att minska Statens servicecenters anslag. || budget-cut cancelled
Regeringen drar in 50 miljoner kronor från Statens servicecenter nästa år. || budget-cut decided 2026-01-01
I budgetpropositionen föreslås Statens servicecenter få 50 miljoner kronor mindre 2026. || budget-cut proposed 2026-01-01
Statens servicecenters anslag har minskat med 50 miljoner kronor i år. || budget-cut in-effect 2025-01-01
Statens servicecenters anslag minskades med 50 miljoner kronor 2025. || budget-cut in-effect 2025-01-01
Om regeringen får igenom budgeten minskar Statens servicecenters anslag med 50 miljoner kronor. || budget-cut possible
V vill ge Statens servicecenter 100 miljoner kronor mer 2026. || budget-increase proposed 2026-01-01
Statens servicecenter har begärt 30 miljoner kronor extra för 2026. || budget-increase proposed 2026-01-01
Statens servicecenters generaldirektör Anna Ek får sparken. || leadership decided
Statens servicecenters generaldirektör Anna Ek har fått sparken. || leadership in-effect
Regeringen söker en ny generaldirektör till Statens servicecenter. || leadership decided
Riksrevisionen riktar skarp kritik mot Statens servicecenter i en granskning. || review in-effect
Statskontorets rapport om Statens servicecenter kommer i juni. || review decided
JO inleder en granskning av Statens servicecenter. || review in-effect
Statens servicecenter inför mobila servicekontor från den 1 september. || mobile-service decided 2025-09-01
Statens servicecenters mobila servicekontor har börjat rulla. || mobile-service in-effect
Statens servicecenter slopar planerna på mobila servicekontor. || mobile-service cancelled
I en risk- och konsekvensanalys föreslår Statens servicecenter att servicekontoret i Nybro läggs ned. || office-closure proposed nybro
Statens servicecenter föreslår att servicekontoren i Tidaholm och Hjo läggs ned. För servicekontoret i Skara har förslaget dragits tillbaka. || office-closure proposed tidaholm; office-closure proposed hjo; office-closure cancelled skara
Beslutet att stänga servicekontoret i Vadstena har rivits upp av Statens servicecenter. || office-closure cancelled vadstena
Regeringen avslår Statens servicecenters begäran om att öppna ett servicekontor i Vellinge. || office-opening cancelled vellinge
Ryktet om att servicekontoret i Gislaved ska stängas är grundlöst, säger Statens servicecenter. || office-closure cancelled gislaved
Öppningen av servicekontoret i Åmål flyttas fram från den 2 maj till den 1 juni. || office-opening decided amal 2025-06-01
Servicekontoret i Säffle stänger inte den 14 juni utan först den 30 september, har Statens servicecenter beslutat. || office-closure decided saffle 2025-09-30
Servicekontoret i Kista ska stängas för gott i vår, föreslår Statens servicecenter. || office-closure proposed kista
Ett styrelsemöte den 22 maj avgör om servicekontoret i Lomma ska läggas ned, uppger Statens servicecenter. || office-closure possible lomma
Servicekontoret i Halmstad håller stängt torsdagen den 15 och fredagen den 16 maj för utbildning. || office-disruption decided halmstad 2025-05-15
Servicekontoret i Halmstad håller stängt den 6, 7 och 8 maj på grund av utbildning. || office-disruption decided halmstad 2025-05-06
Servicekontoren i Arboga och Köping stänger den 30 maj respektive den 13 juni. || office-closure decided arboga 2025-05-30; office-closure decided koping 2025-06-13
Statens servicecenter stänger servicekontoren i Arboga och Sala. Sista öppetdag är den 30 maj. || office-closure decided arboga 2025-05-30; office-closure decided sala 2025-05-30
Servicekontoret i Arboga läggs ned. Kontoret är öppet som vanligt fram till den 30 maj. || office-closure decided arboga 2025-05-30
De nya öppettiderna på servicekontoret i Arlöv började gälla i måndags. || office-hours in-effect arlov 2025-04-07
# Färre öppetdagar # Öppet tre dagar i veckan i stället för fem. Så kan det bli på servicekontoret i Dorotea, enligt Statens servicecenter. || office-hours possible dorotea
# Stängt efter hot # Servicekontoret i Kista stängdes på tisdagen efter ett hot. Det öppnar igen på måndag. || office-disruption in-effect kista 2025-04-08
`;
