// Common given names and family names of Africa, South and South-East Asia, the Gulf, the Pacific and Latin America in Latin letters, that
// the packages cover thinly. Compiled by hand for this project from general knowledge; plain facts, no source text.

const words = (text: string): string[] => text.trim().split(/\s+/);

export const WORLD_GIVEN = words(`
  abdou abdoulaye abdulaziz abdulkadir abdullahi abena abimbola abiodun abiola abiy adama adaeze adebayo adedayo adekunle adenike adesola adwoa
  afia afua aisha aissatou akinwumi akosua akua alassane alemayehu aliou aliyu ama amadou amara aminata aminu amina anan aondoakaa asamoah
  atiku awa ayanda ayo ayodele azubuike babajide babangida babatunde balarabe bamidele bashir beatrice bintou bola bolaji boubacar bukola busisiwe
  chiamaka chibuike chidi chidinma chijioke chika chinedu chinwe chinyere chioma chukwuemeka chukwuma damilola dapo dauda desta dlamini
  ebele efua emeka emmanuel enoch eskinder esi fadumo farai fatou fatoumata fatuma fikile folake folasade funke funmilayo garba gbenga
  getachew girma godfrey habtamu hadiza haile hailemariam halima hassana hauwa hawa ibrahima idris idrissa ifeanyi ifeoma ikechukwu ismaila issa
  iyabo jakaya jelani jomo juma kabiru kagiso kamala kamau kassim kehinde khadija khadijah kipchoge kiprono kiptoo kofi kojo kudzai kunle kwabena
  kwaku kwame kwasi kwesi lamine lateef lerato lindiwe lungile mahamadou mahamat mamadou mandla mariama mbali mekonnen mercy modibo moses mosiuoa
  moussa mthuli mulugeta mumbi murtala musa mutua mwai naledi ndidi nelson ngozi njeri njoroge nkechi nkosana nkosazana nnamdi nokuthula
  nomvula nosipho nthabiseng nyambura nyokabi obi obinna oby ochieng ogechi okechukwu okello okoth olabisi oladapo olamide olayinka olufemi
  olukayode olumide oluremi olusegun oluwaseun omar omotola onyekachi otieno ousmane oumar paballo palesa papa petronella 
  rotimi rutendo saidu salif salisu samia sani sekou seyi sibusiso sidiki simba sindisiwe sipho siphokazi solomon souleymane tafadzwa
  taiwo tamba tatenda tawanda temitope tendai thabiso thabo thandeka thandi thandiwe themba thembi thokozani thulani tolulope tonderai tsegaye
  tunde tunji uche uchenna uhuru umaru unathi usman usmanu vusi wale wambui wangari wanjiku wanjiru winnie workneh yaa yakubu yaw yemi yewande
  yohannes yusuf zainab zanele zinhle zodwa zoleka
  aamir aarti abhijit abhishek aditi aditya ajay ajit akhilesh akshay alok amit amitabh amjad amrita anand ananya anil anita anjali ankit anup
  anupam anuradha aparna arjun arvind asad asha ashok ashwin asif aslam atif atul avinash ayesha azam babar balakrishnan bashir bhavna bhupesh
  bilal bilawal bimal bishnu chandan chandra chetan chhota danish deepak deepika devendra devi dharmendra dhruv dilip dilshan dinesh divya
  ehsan faisal farhan farooq fawad fazal feroze gajanan ganesh gaurav geeta ghulam girish gopal govind gulzar gurpreet hamid hamza hardik harish
  harpreet harsh harsha hemant hina ijaz imran indira iqbal irfan ishaan ishaq jagan jagdish jairam javed jayalalithaa jyoti kailash kalpana
  kamal kapil karan kareena karthik kashif kavita khurram kiran kishore krishna kumari lakshmi lalu lata liaqat madhu madhuri mahendra mahesh
  mahinda maithripala mamata manish manmohan manoj manohar maryam mayawati meena meera mehbooba mehmood mirza mohan mukesh murali nadeem
  nagendra nandini narayan narendra naresh naseem nasir naveed nawaz neha nikhil nilesh nimal nisha nitin nitish noor omprakash parvez parvin
  pankaj parveen pawan pervez piyush prabhakar prachanda pradeep prakash pramod pranab prasad prashant pratap pratibha praveen prem prithviraj
  priya priyanka pushpa qamar rabindra radhika rafiqul raghav rahul raj rajat rajendra rajesh rajinder rajiv rajnath raju rakesh ram raman
  ramachandra ramesh ramvilas ranil rashid ravi ravindra rekha renuka ritu rohan rohit rukhsana sabir sachin sadiq saeed saif sajid salman
  samina sandeep sangeeta sania sanjay sanjeev sanjiv santosh sarath sarita sarojini satish savita seema shabana shabbir shafiq shahbaz shahid
  shahzad shakeel shakib shashi sheetal shehbaz shivraj shoaib shobha shrikant shubham shyam siddharth sirisena smriti sneha sonam sonia srinivas
  subhash subramanian sudhir sujata suman sumit sunil sunita suresh surinder sushil sushma swati tamim tanvir tariq tarun tejashwi tushar uddhav
  uma umesh upendra usha usman uttam vandana varun vasundhara vijay vikas vikram vimal vinay vineet vinod vipin virat virender vishal vivek
  waqar wasim yash yashwant yogendra yogi younis yousaf yousuf yuvraj zafar zaheer zahid zakir zeenat zia zulfikar zulfiqar
  adi agung agus ahmad aina airlangga aminah anies anwar arief arif aryo aung awang azizah azmin azlan aziz bambang boediono boonyanuch budi burhan
  chalerm chanthol chavalit chuan danilo darmawan dewi dian djoko duangjai dzulkefly effendi endang erlangga faizal farid fatimah fitri gatot
  ganjar hafiz hamzah hanafi haris hasanah hasyim haziq hendra herlina hidayat hishammuddin hor idham indah irwan ismail ismid iskandar jamaluddin
  jatuporn joko jusuf kamaruddin khairy khin kobsak kriangsak kyaw lalisa lukman maung mahathir mahfud maimunah malik marzuki megawati moeldoko
  mohamad mohd moe muhaimin muhammad muhyiddin mulyani mustapa myint najib nazri ngoc nik nizar noor nor norhayati nur nurul nyan pannika piyabutr
  prabowo prasert pratama prawit prayut puan putra putri rafizi rahayu ratna retno ridwan rini rizal rosmah rudiantara rusli sakchai salahuddin
  sandiaga sein setiawan setya shafie sihanouk sihasak siti slamet somchai somkid somsak sri srettha subianto suchart sudirman suharto
  sukarno sukri supachai surachai surapong surasak suryadi susilo suthep syafruddin syed taufik teuku thaksin thant thanathorn thein thida tito
  tun umar vajiralongkorn veerapol vinai wan wahid wahyu wanida widodo wicaksono winarno wiranto wirathu yingluck yudhoyono yusof yusril
  zahid zainal zainuddin zaw zeti zuraida
  abdulaziz abdulla abdullatif abdulmohsen abdulrahman adel adnan ahlam aliaa amal ammar anas anoud ashraf awad ayman azza badr bader bandar
  basma bassam dalia dana dina eman essam fahad fahd faisal farida fatema fatma faris fawzi fouad ghada ghazi hadeel hadi haider haifa haitham
  hala hamad hamdan hanan hani hassan hatem hazem hend hessa hisham huda hussain ibtisam iman jaber jalal jamal jamila jasim jassim jawaher
  kareem khaled khalid khalifa khalil lama latifa layla lina lubna lulwa maha mahmoud maitha majed majid maktoum manal mansour maryam mazen meshal
  mishaal moza mubarak muna muneera mustafa nabil nada nadia nahyan naif najla nasser nawaf nayef nora nouf noura osama othman qasim rabab
  rami rania rasha rashed rayan reem rehab rima riyadh saad sabika sahar saleh salem salma samar sameh sami samir sara saud sawsan sultan
  shaikha shamma sherif suad sulaiman sumaya tamim tarek thani turki wafa waleed walid wael yahya yasmin yasser yazid youssef zaid zayed zaki ziad
  afamasaga aiono akilisi alapati asofa atonio biman epeli fa'afetai faleata fatafehi filipo frank inia inoke iosefa isikeli isoa jiko jioji joketani
  josaia josateki josefa josevata jovilisi kalolaine kinikinilau laisenia lavenia leota litia losalini lote luisa maika manasa manasseh mahendra
  maciu mataiasi mere mereseini mosese naomi netani osea paula penaia peni penitoa ratu rusiate sefanaia seini semi semisi setareki seru
  sikeli sione siaosi siosaia sitiveni siua taito taniela tevita tomasi tuilaepa ulaiasi unaisi viliame villiame viliami vilisoni waisale waisea
  agustin alejandra alejandro alfonso alonso alvaro álvaro amado anahí andrés angelica araceli armando arturo aurelio beatriz benito
  bernardo camilo carlota cesar césar claudio consuelo cristóbal cuauhtémoc dagoberto dilma domingo edilson edmundo eduardo efraín
  eliezer emiliano enrique epifanio ernesto esperanza esteban evaristo evo ezequiel fabiana facundo fátima federico felipe fermín fernanda
  fidel francisca francisco froilán gabriela gerardo germán gilberto gonzalo gregorio guillermo gustavo héctor heitor
  heriberto hernán horacio hugo humberto ignacia ignacio inácio iván jacinta jair jairo javier jesús joaquín joão jorge josé josefina juan
  juliana leandro leonel leopoldo lisandro lorena lourdes lucía luciana luis luiz macarena manuela marcelo margarita mariano maricela maribel
  marisol mateo matías mauricio maximiliano milagros moisés mónica nayib nayeli nicanor nicolás norberto octavio olga oscar osvaldo
  pablo paloma paola patricio paulina pedro pilar rafaela ramiro ramón raúl remedios renato reynaldo ricardo rigoberto rocío rodolfo rodrigo
  rogelio rolando rómulo rubén sabrina santos sebastião sergio silvana simón soledad tabaré teodoro teresa thiago
  tomás ulises valentina verónica vicente víctor waldo wilfredo ximena yadira yamileth yolanda zoila`);

export const WORLD_SURNAMES = words(`
  abacha abdi abdulla abebe abedi abiola abubakar achebe achieng acheampong addo adeboye adegoke adeleke adeleye ademola adeniyi adeola adesanya
  adesina adewale adjei afolabi afriyie agbaje agyemang agyeman ahmed aidoo akande akinola akinyi akpabio akufo-addo alemu amadi amankwah ameyaw
  amoah ampofo ankrah annan ansah antwi appiah arthur asare asante asiedu asiamah atta attah awolowo awoniyi ayariga ayew ayodele azikiwe 
  babangida badejo bah bakare baker bako balde balewa balogun bamba banda barrow bassey bature bediako bekele bello biko biya boakye boateng
  boga botha buhari bukari buthelezi camara ceesay chamisa cheptoo cheruiyot chihuri chilumba chirwa chipanga chiwenga cisse cissé compaore
  conde condé coulibaly danjuma danladi danso dangote debrah desalegn desta diabate diarra diop dioum diouf djotodia dogara donkor dube duba
  eboue edet effiong ekwueme ezekwesili eze fani-kayode faye fashola fayemi fayose francis gachagua gaye gbagbo gebre gebremichael getahun
  gitau gordhan gowon gumede gwala gyan hadebe haruna hlongwane ibori idowu igbokwe igwe ihedioha ikpeazu imam iroegbu isa jallow jammeh jega
  jibril kabila kabore kaboré kagwe kalonzo kalu kamara kandie kanu karanja karimi kariuki kasaija kaunda kebede keino kenyatta kerubo kgalema
  khama khumalo kibaki kibet kidane kigen kikwete kimani kimutai kinyanjui kipkemboi kipruto kiplagat kiprop kiptanui kipyegon kirui koech konaré
  kone koné koroma kosgei kuffour kufuor kyei lamido langat lekota lungu machar machel machakaire maduna magashule magufuli mahlangu maina makinde
  malema mandela mangwana mantashe maraga mashaba masisi matiang'i mathe mazibuko mbabazi mbeki mboya mbugua mchunu mkhize mnangagwa moatshe
  mogae mohale mohammed mokonyane momoh motlanthe motsepe motsoaledi mpofu msimanga muchiri mudavadi muhammadu mugisha muigai mukasa mukherjee
  muluzi mumba munyagwa muriuki murkomen musoke musyoka mutasa mutharika mutua mwangi mwendwa ncube ndegwa ndiaye ndlovu ndung'u ngcobo ngcuka
  ngoma ngubane ngugi nhleko njenga njuguna nkabinde nkemdirim nkrumah nkurunziza nnaji ntaganda nwachukwu nwankwo nwosu nxumalo nyambura nyerere
  nyong'o nzimande nzeribe obasanjo obi obiano ochola odhiambo odinga odogwu ofori ogbeh ogbonna ogunleye ogunbiyi ojo ojukwu okafor okeke okezie
  okojie okonjo-iweala okonkwo okorocha okoth okowa okoye okpara oladipo olawale olonisakin oluoch omar omondi omtatah onaiyekan onuoha onyango
  onyeama opoku oppong osei osei-tutu oshiomhole osinbajo osuji otieno otoo ouattara owusu owino oyedepo oyinlola quaye ramaphosa rawlings ruto
  salami sankara sanneh sanusi sanwo-olu saraki sarr sarpong sekibo seko senghor sesay sexwale shettima shivambu sibanda sibiya sikhakhane
  sisulu sithole sonko sowore soyinka ssemujju suleiman sylla tafawa tambo tandja tinubu tesfaye tetteh tlou tolbert traoré tsvangirai tumwine
  turaki tutu udeh udom uwais uzodinma wade waititi wako wamalwa wanyama wanyonyi waweru wike worku yahaya yar'adua yeboah yusuf zenawi zewde zondo
  zokwana zuma
  acharya adhikari advani afridi agarwal aggarwal ahluwalia akbar akhtar akram ambani amarasinghe anand anjum ansari antony arora arshad ashraf
  aurangzeb awan ayub azad azhar badal bajwa bandara bandaranaike banerjee basu baruah bhagwat bhandari bhardwaj bhat bhatia bhatt bhattacharya
  bhattarai bhatti bhushan biswas bora bose butt chakraborty chakrabarti chandrasekhar chatterjee chaudhary chaudhry chaudhuri chauhan chawla
  cheema chidambaram chopra choudhary choudhury chowdhury dahal dasgupta datta desai deshmukh deuba devgan devi dhami dhawan dhillon
  dhoni dikshit dissanayake dixit dogra durrani dutt dutta fadnavis farooqi fernandes fernando fonseka gadkari gaikwad ganguly gandhi garg gavaskar
  gehlot ghani ghosh ghose gilani gill gogoi gokhale goswami gowda goyal gujral gunaratne gunawardena gupta gurung habib haq haque haroon hasan
  hashmi hegde hossain husain hussain iyer jadhav jaffer jain jaitley jamali jarwar javadekar jayasinghe jayasuriya jayawardena jayewardene
  jha joshi junejo kamath kapoor kapur karki karunanidhi karunaratne karzai kaur kejriwal khanna kharge khatri khattak khosla khurana koirala kohli
  krishnan krishnamurthy kulkarni kumarasinghe kumaratunga kumari lamichhane liyanage lodhi magar mahajan mahmud majumdar malhotra mandal
  mehta menon mishra misra mistry mittal mody mohanty mondal mukherjee mukhopadhyay munda naidu nair naqvi naqvi narayanan narayana nayak negi
  nehra niazi nikam niyazi oli pachauri pai paliwal pande pandey pandit pandya panneerselvam paranjape parikh parmar parrikar paswan patil patnaik
  paudel paul pawar perera pillai poudel prabhu prasad premadasa puri qadir qadri qureshi rahimi raina raja rajapakse rajapaksa rajan raju
  ramachandran ramanathan ramaswamy ranasinghe ranatunga rane rathore ratnayake raut rawat raza rehman rijiju rizvi roy rupani sabharwal saha sahni
  sahu saini samaraweera sandhu sangakkara sangma sanghvi sarkar sarma sawant saxena sehwag senanayake sengupta sethi setty shaikh shankar
  shekhawat sherpa shetty shinde shrestha shukla siddiqi siddiqui sidhu sinha sirisena sisodia solanki somasundaram soni sood soren sridharan
  srinivasan srivastava subramaniam subramaniam subramanian sultana sundaram surjewala swamy swaraj tagore talukdar tamang tandon tendulkar
  thackeray thakur thapa tharoor tiwari tripathi trivedi uddin upadhyay vadra vaghela vajpayee varma varghese venkataraman venkatesan verma vij
  vijayan wagle wani weerasinghe wickramanayake wickramasinghe wickremasinghe yadav yechury zaidi zardari zehri zia
  abdullah aquino arroyo abalos abaya alunan angara aziz azizan baharom baharuddin baswedan batara binay bondoc cayetano chalermchai
  charnvirakul chidchob cojuangco cruz dutertes enrile escudero estrada ejercito estipona fauzi gatchalian gomez guingona hanafiah harun
  hartono hashim hassan hatta hontiveros idris ilagan kalaw kalla kamarudin khairuddin kusuma lacson lagman lapid legarda leni locsin lopez lorenzana
  magsaysay mahmud manalo marcos mendoza mohamad mohtar moreno muzaffar nasution nasir nograles noordin nugroho osman osmeña pacquiao padilla
  pangilinan panelo poe purisima purnama puspita rahim ramlee ramli ramos razak recto reyes robredo romualdez roque roxas salonga samad santoso
  sarangani setiadi shinawatra siregar situmorang simatupang soeharto soliman soriano sotto soekarno subandrio suhaimi sulaiman sumarno supardi
  supomo suryohadiprojo susanto sutrisno sutanto syahrul tambunan tanjung tañada taib teo teoh thongchai tolentino trillanes tugade valte vejjajiva
  villar wahab wibowo wijaya wijayanto wongsawat wongsuwan yaacob yassin yatim zakaria zubiri zulkifli chan-o-cha liang loh lum ooi ong quah 
  teng thong toh wee yap yeo yeoh htay htun hlaing htwe khaing kyi lwin nyunt thwin hor ouk rainsy samphan keo sok
  al-assad al-baghdadi al-bashir al-faisal al-ghamdi al-ghanim al-hashimi al-jaber al-kaabi al-khalifa al-kuwari al-mahdi al-maktoum al-maliki
  al-mansoori al-mubarak al-nahyan al-otaibi al-qahtani al-rashid al-sabah al-sadr al-saud al-sisi al-sudani al-suwaidi al-thani al-zawahiri
  abadi abbasi aboutaleb ajami alaoui allawi amari ashrawi attiyah awad aziz bakr barakat barghouti barzani benali benkirane bensalah berri
  bouteflika bouazizi chalabi darwish dahlan eldin elbaradei ennahdi erekat essebsi fahmy faraj farah fayyad ghannouchi habash haddad haidari
  hamdok hariri haniyeh hashemi heikal hijazi ibrahim issa jaafari jibouri jumblatt kanaan karam khalaf khatib khoury lahoud mansour marzouki
  masri mashaal mikati mishal mubarak nabulsi najjar nasrallah nasser obeidi qabbani qasim qawasmeh qureia rajoub saeed sabri sadat
  salam salameh samaha sayegh serraj shaath shafiq shalabi shehata shehadeh siniora tantawi talabani tamimi tebboune yazbek zahar zuhri
  bainimarama biman bose cakobau chaudhry driti faleomavaega fatialofa ganilau gaunavinaka kepa kamikamica konrote kubuabola ligairi lilomaiava
  malielegaoi mahuta mara marape maraj momoedonu nailatikau namah naisoro nawaikula o'neill polye pohiva prasad qarase qetaki qiliho rabuka radrodro
  sikivou sogavare somare sopoaga speight sukuna tabuya taukeiaho tavola tikoduadua tikoirotuma tuilaepa tuiloma tuisawau tunabuna tupou tuqiri
  tuvalu uluilakeba usamate vakatale vakatawa vaea vatuvei vosarogo vuniwaqa wagambie waqavonovono yabaki
  acosta aguilar aguilera aguirre alarcón alvarado álvarez alves amaral amorim aráoz araújo arce arellano ávila ayala azevedo bachelet balcazar
  barbosa barrera barrientos barrios batista becerra benavides benítez bermúdez betancourt bolívar bolsonaro boric borges briceño buitrago
  bukele bustamante caballero cabello cabrera cáceres caicedo calderón camacho campos capriles cárdenas cardoso carrasco carvajal castañeda
  castellanos castillo cavalcanti cerda céspedes chávez cienfuegos cifuentes contreras cordero correa cortés cristo cuellar cunha 
  dallanegra domínguez duarte duque durán echeverría escobar espinosa espinoza estévez fajardo farías fernandes ferreira figueroa flores fonseca
  franco freire freitas fuentes fujimori gaitán galarza galindo gallegos gálvez garcés garzón gavidia giammattei godoy gomes gonçalves guaidó
  guevara gutiérrez guzmán henao henríquez heredia hernández herrera humala hurtado ibáñez insulza izquierdo jaramillo jiménez juárez
  kast kirchner lacerda lasso leal ledezma leite lobo londoño lugo lula machado macri madrigal maldonado mancuso marín marques
  márquez martins massa mejía melgar melo méndez menem mendes mesa miranda molina monteiro montenegro montoya morales moraes mosquera mujica
  muñoz nascimento navarrete neves nieto noboa núñez obrador ocampo ochoa olivares oliveira ordóñez orellana orozco ortega osorio oviedo pacheco
  padrón palacios paredes parra pastrana patiño paz peña peñalosa peralta pereira pimentel pinera piñera pinheiro pinto portillo quijano quiñones
  quintana quintero quiroga ramalho rangel rebolledo restrepo ribeiro rincón ríos riveros rocha rodrigues rojas roldán rosales rousseff sá
  saavedra salazar saldarriaga salinas salgado samper sanguinetti santana sarney scioli serrano sheinbaum silva soares solís sosa souza
  suárez tavares teixeira temer torrijos uribe urrutia valdés valdez valenzuela vallejo vargas vásquez vázquez velasco
  velásquez velez vélez vieira villalobos villanueva vizcarra yáñez zambrano zapata zelaya zúñiga
  bailey baptiste bissessar browne charles clarke dookeran gonsalves holness jagdeo joseph mahadeo maharaj manning mohammed mottley mohamed
  persad persad-bissessar phillips ramdin ramkissoon ramnarine ramotar ramsaran rampersad rowley seaga seepersad singh sookhoo warner`);
