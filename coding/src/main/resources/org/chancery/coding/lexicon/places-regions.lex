# Regions that news names without their country: first-order divisions, historical regions, islands, valleys, districts and
# areas of conflict. The keys are those of places.lex. Names are given without accents, which the reader puts aside.
# Disputed places go to the state that holds them. Source: the authors, from the public record.

# AFG
place.badakhshan | names: Badakhshan | country: AFG | example: The envoys met in Badakhshan. => Badakhshan AFG
place.badghis | names: Badghis | country: AFG | example: The envoys met in Badghis. => Badghis AFG
place.daykundi | names: Daykundi, Daikundi | country: AFG | example: The envoys met in Daykundi. => Daykundi AFG
place.farah-province | names: Farah Province | country: AFG | example: The envoys met in Farah Province. => Farah Province AFG
place.faryab | names: Faryab | country: AFG | example: The envoys met in Faryab. => Faryab AFG
place.ghor | names: Ghor | country: AFG | example: The envoys met in Ghor. => Ghor AFG
place.helmand | names: Helmand, Hilmand | country: AFG | example: The envoys met in Helmand. => Helmand AFG
place.jowzjan | names: Jowzjan, Jawzjan | country: AFG | example: The envoys met in Jowzjan. => Jowzjan AFG
place.kapisa | names: Kapisa | country: AFG | example: The envoys met in Kapisa. => Kapisa AFG
place.kunar | names: Kunar, Konar | country: AFG | example: The envoys met in Kunar. => Kunar AFG
place.kunduz-province | names: Kunduz Province | country: AFG | example: The envoys met in Kunduz Province. => Kunduz Province AFG
place.laghman | names: Laghman | country: AFG | example: The envoys met in Laghman. => Laghman AFG
place.logar | names: Logar | country: AFG | example: The envoys met in Logar. => Logar AFG
place.nangarhar | names: Nangarhar, Ningarhar | country: AFG | example: The envoys met in Nangarhar. => Nangarhar AFG
place.nimruz | names: Nimruz, Nimroz | country: AFG | example: The envoys met in Nimruz. => Nimruz AFG
place.nuristan | names: Nuristan, Nurestan | country: AFG | example: The envoys met in Nuristan. => Nuristan AFG
place.paktia | names: Paktia, Paktiya | country: AFG | example: The envoys met in Paktia. => Paktia AFG
place.paktika | names: Paktika | country: AFG | example: The envoys met in Paktika. => Paktika AFG
place.panjshir | names: Panjshir, Panjsher | country: AFG | example: The envoys met in Panjshir. => Panjshir AFG
place.parwan | names: Parwan | country: AFG | example: The envoys met in Parwan. => Parwan AFG
place.samangan | names: Samangan | country: AFG | example: The envoys met in Samangan. => Samangan AFG
place.sar-e-pol | names: Sar-e Pol, Sar-i-Pul, Sari Pul, Sare Pol | country: AFG | example: The envoys met in Sar-e Pol. => Sar-e Pol AFG
place.takhar | names: Takhar | country: AFG | example: The envoys met in Takhar. => Takhar AFG
place.uruzgan | names: Uruzgan, Oruzgan, Urozgan | country: AFG | example: The envoys met in Uruzgan. => Uruzgan AFG
place.wardak | names: Wardak, Maidan Wardak, Vardak | country: AFG | example: The envoys met in Wardak. => Wardak AFG
place.zabul | names: Zabul, Zabol Province | country: AFG | example: The envoys met in Zabul. => Zabul AFG
place.panjshir-valley | names: Panjshir Valley | country: AFG | example: The envoys met in the Panjshir Valley. => Panjshir Valley AFG
place.wakhan-corridor | names: Wakhan Corridor | country: AFG | example: The envoys met in the Wakhan Corridor. => Wakhan Corridor AFG
place.tora-bora | names: Tora Bora | country: AFG | example: The envoys met in Tora Bora. => Tora Bora AFG
place.musa-qala | names: Musa Qala, Musa Qaleh | country: AFG | example: The envoys met in Musa Qala. => Musa Qala AFG
place.sangin | names: Sangin | country: AFG | example: The envoys met in Sangin. => Sangin AFG
place.korengal-valley | names: Korengal Valley | country: AFG | example: The envoys met in the Korengal Valley. => Korengal Valley AFG
place.hazarajat | names: Hazarajat | country: AFG | example: The envoys met in Hazarajat. => Hazarajat AFG

# PAK
place.baluchistan | names: Baluchistan | country: PAK | example: The envoys met in Baluchistan. => Baluchistan PAK
place.sindh | names: Sindh | country: PAK | example: The envoys met in Sindh. => Sindh PAK
place.fata | names: FATA, Federally Administered Tribal Areas | country: PAK | example: The envoys met in FATA. => FATA PAK
place.north-waziristan | names: North Waziristan | country: PAK | example: The envoys met in North Waziristan. => North Waziristan PAK
place.south-waziristan | names: South Waziristan | country: PAK | example: The envoys met in South Waziristan. => South Waziristan PAK
place.waziristan | names: Waziristan | country: PAK | example: The envoys met in Waziristan. => Waziristan PAK
place.gilgit-baltistan | names: Gilgit-Baltistan | country: PAK | example: The envoys met in Gilgit-Baltistan. => Gilgit-Baltistan PAK
place.azad-kashmir | names: Azad Kashmir, Azad Jammu and Kashmir | country: PAK | example: The envoys met in Azad Kashmir. => Azad Kashmir PAK
place.pakistani-kashmir | names: Pakistani Kashmir, Pakistan-administered Kashmir, Pakistan-occupied Kashmir | country: PAK | example: The envoys met in Pakistani Kashmir. => Pakistani Kashmir PAK
place.bajaur | names: Bajaur, Bajaur Agency | country: PAK | example: The envoys met in Bajaur. => Bajaur PAK
place.mohmand | names: Mohmand, Mohmand Agency | country: PAK | example: The envoys met in Mohmand. => Mohmand PAK
place.khyber-agency | names: Khyber Agency | country: PAK | example: The envoys met in Khyber Agency. => Khyber Agency PAK
place.orakzai | names: Orakzai, Orakzai Agency | country: PAK | example: The envoys met in Orakzai. => Orakzai PAK
place.kurram-agency | names: Kurram Agency | country: PAK | example: The envoys met in the Kurram Agency. => Kurram Agency PAK
place.swat-valley | names: Swat Valley, Swat District | country: PAK | example: The envoys met in the Swat Valley. => Swat Valley PAK
place.tirah-valley | names: Tirah Valley, Tirah | country: PAK | example: The envoys met in Tirah Valley. => Tirah Valley PAK
place.kohistan | names: Kohistan | country: PAK | example: The envoys met in Kohistan. => Kohistan PAK
place.malakand | names: Malakand | country: PAK | example: The envoys met in Malakand. => Malakand PAK
place.buner | names: Buner | country: PAK | example: The envoys met in Buner. => Buner PAK
place.chitral | names: Chitral | country: PAK | example: The envoys met in Chitral. => Chitral PAK
place.hazara-division | names: Hazara Division | country: PAK | example: The envoys met in Hazara Division. => Hazara Division PAK
place.pakistani-punjab | names: Pakistani Punjab | country: PAK | example: The envoys met in Pakistani Punjab. => Pakistani Punjab PAK
place.north-west-frontier-province | names: North West Frontier Province, NWFP | country: PAK | example: The envoys met in North West Frontier Province. => North West Frontier Province PAK
place.makran | names: Makran, Mekran | country: PAK | example: The envoys met in Makran. => Makran PAK
place.tharparkar | names: Tharparkar | country: PAK | example: The envoys met in Tharparkar. => Tharparkar PAK
place.parachinar | names: Parachinar | country: PAK | example: The envoys met in Parachinar. => Parachinar PAK
place.punjab-province | names: Punjab Province | country: PAK | example: The envoys met in Punjab Province. => Punjab Province PAK
place.khyber-pakhtunkhwa-province | names: Khyber Pakhtunkhwa Province | country: PAK | example: The envoys met in Khyber Pakhtunkhwa Province. => Khyber Pakhtunkhwa Province PAK
place.khyber-pass | names: Khyber Pass | country: PAK | example: The envoys met in Khyber Pass. => Khyber Pass PAK

# IND
place.andhra-pradesh | names: Andhra Pradesh | country: IND | example: The envoys met in Andhra Pradesh. => Andhra Pradesh IND
place.arunachal-pradesh | names: Arunachal Pradesh, Arunachal | country: IND | example: The envoys met in Arunachal Pradesh. => Arunachal Pradesh IND
place.assam | names: Assam | country: IND | example: The envoys met in Assam. => Assam IND
place.bihar | names: Bihar | country: IND | example: The envoys met in Bihar. => Bihar IND
place.chhattisgarh | names: Chhattisgarh, Chattisgarh | country: IND | example: The envoys met in Chhattisgarh. => Chhattisgarh IND
place.goa | names: Goa | country: IND | example: The envoys met in Goa. => Goa IND
place.gujarat | names: Gujarat, Gujrat State | country: IND | example: The envoys met in Gujarat. => Gujarat IND
place.haryana | names: Haryana | country: IND | example: The envoys met in Haryana. => Haryana IND
place.himachal-pradesh | names: Himachal Pradesh, Himachal | country: IND | example: The envoys met in Himachal Pradesh. => Himachal Pradesh IND
place.jharkhand | names: Jharkhand | country: IND | example: The envoys met in Jharkhand. => Jharkhand IND
place.karnataka | names: Karnataka | country: IND | example: The envoys met in Karnataka. => Karnataka IND
place.kerala | names: Kerala | country: IND | example: The envoys met in Kerala. => Kerala IND
place.madhya-pradesh | names: Madhya Pradesh | country: IND | example: The envoys met in Madhya Pradesh. => Madhya Pradesh IND
place.maharashtra | names: Maharashtra | country: IND | example: The envoys met in Maharashtra. => Maharashtra IND
place.manipur | names: Manipur | country: IND | example: The envoys met in Manipur. => Manipur IND
place.meghalaya | names: Meghalaya | country: IND | example: The envoys met in Meghalaya. => Meghalaya IND
place.mizoram | names: Mizoram | country: IND | example: The envoys met in Mizoram. => Mizoram IND
place.nagaland | names: Nagaland | country: IND | example: The envoys met in Nagaland. => Nagaland IND
place.odisha | names: Odisha, Orissa | country: IND | example: The envoys met in Odisha. => Odisha IND
place.indian-punjab | names: Indian Punjab | country: IND | example: The envoys met in Indian Punjab. => Indian Punjab IND
place.rajasthan | names: Rajasthan | country: IND | example: The envoys met in Rajasthan. => Rajasthan IND
place.sikkim | names: Sikkim | country: IND | example: The envoys met in Sikkim. => Sikkim IND
place.tamil-nadu | names: Tamil Nadu | country: IND | example: The envoys met in Tamil Nadu. => Tamil Nadu IND
place.telangana | names: Telangana | country: IND | example: The envoys met in Telangana. => Telangana IND
place.tripura | names: Tripura | country: IND | example: The envoys met in Tripura. => Tripura IND
place.uttar-pradesh | names: Uttar Pradesh | country: IND | example: The envoys met in Uttar Pradesh. => Uttar Pradesh IND
place.uttarakhand | names: Uttarakhand, Uttaranchal | country: IND | example: The envoys met in Uttarakhand. => Uttarakhand IND
place.west-bengal | names: West Bengal | country: IND | example: The envoys met in West Bengal. => West Bengal IND
place.lakshadweep | names: Lakshadweep | country: IND | example: The envoys met in Lakshadweep. => Lakshadweep IND
place.ladakh | names: Ladakh | country: IND | example: The envoys met in Ladakh. => Ladakh IND
place.kashmir-valley | names: Kashmir Valley | country: IND | example: The envoys met in the Kashmir Valley. => Kashmir Valley IND
place.indian-administered-kashmir | names: Indian-administered Kashmir, Indian Kashmir, Indian-controlled Kashmir | country: IND | example: The envoys met in Indian-administered Kashmir. => Indian-administered Kashmir IND
place.andaman-and-nicobar-islands | names: Andaman and Nicobar Islands, Andaman Islands, Nicobar Islands | country: IND | example: The envoys met in the Andaman and Nicobar Islands. => Andaman and Nicobar Islands IND
place.galwan-valley | names: Galwan Valley | country: IND | example: The envoys met in the Galwan Valley. => Galwan Valley IND
place.siachen | names: Siachen, Siachen Glacier | country: IND | example: The envoys met in Siachen. => Siachen IND
place.bastar | names: Bastar | country: IND | example: The envoys met in Bastar. => Bastar IND
place.vidarbha | names: Vidarbha | country: IND | example: The envoys met in Vidarbha. => Vidarbha IND
place.saurashtra | names: Saurashtra | country: IND | example: The envoys met in Saurashtra. => Saurashtra IND
place.bodoland | names: Bodoland | country: IND | example: The envoys met in Bodoland. => Bodoland IND
place.gorkhaland | names: Gorkhaland | country: IND | example: The envoys met in Gorkhaland. => Gorkhaland IND
place.darjeeling | names: Darjeeling | country: IND | example: The envoys met in Darjeeling. => Darjeeling IND
place.kupwara | names: Kupwara | country: IND | example: The envoys met in Kupwara. => Kupwara IND
place.baramulla | names: Baramulla | country: IND | example: The envoys met in Baramulla. => Baramulla IND
place.gadchiroli | names: Gadchiroli | country: IND | example: The envoys met in Gadchiroli. => Gadchiroli IND
place.dantewada | names: Dantewada | country: IND | example: The envoys met in Dantewada. => Dantewada IND
place.nandigram | names: Nandigram | country: IND | example: The envoys met in Nandigram. => Nandigram IND
place.marathwada | names: Marathwada | country: IND | example: The envoys met in Marathwada. => Marathwada IND
place.kutch | names: Kutch | country: IND | example: The envoys met in Kutch. => Kutch IND
place.imphal-valley | names: Imphal Valley | country: IND | example: The envoys met in the Imphal Valley. => Imphal Valley IND

# BGD
place.chittagong-hill-tracts | names: Chittagong Hill Tracts | country: BGD | example: The envoys met in Chittagong Hill Tracts. => Chittagong Hill Tracts BGD
place.rangamati | names: Rangamati | country: BGD | example: The envoys met in Rangamati. => Rangamati BGD
place.bhasan-char | names: Bhasan Char | country: BGD | example: The envoys met in Bhasan Char. => Bhasan Char BGD
place.sundarbans | names: Sundarbans | country: BGD | example: The envoys met in the Sundarbans. => Sundarbans BGD
place.bhola-island | names: Bhola Island | country: BGD | example: The envoys met in Bhola Island. => Bhola Island BGD
place.kutupalong | names: Kutupalong | country: BGD | example: The envoys met in Kutupalong. => Kutupalong BGD
place.noakhali | names: Noakhali | country: BGD | example: The envoys met in Noakhali. => Noakhali BGD

# NPL
place.madhesh | names: Madhesh | country: NPL | example: The envoys met in Madhesh. => Madhesh NPL
place.karnali | names: Karnali | country: NPL | example: The envoys met in Karnali. => Karnali NPL
place.gandaki | names: Gandaki | country: NPL | example: The envoys met in Gandaki. => Gandaki NPL
place.bagmati | names: Bagmati | country: NPL | example: The envoys met in Bagmati. => Bagmati NPL
place.sudurpashchim | names: Sudurpashchim | country: NPL | example: The envoys met in Sudurpashchim. => Sudurpashchim NPL
place.kathmandu-valley | names: Kathmandu Valley | country: NPL | example: The envoys met in the Kathmandu Valley. => Kathmandu Valley NPL
place.terai | names: Terai | country: NPL | example: The envoys met in Terai. => Terai NPL

# LKA
place.jaffna-peninsula | names: Jaffna Peninsula | country: LKA | example: The envoys met in the Jaffna Peninsula. => Jaffna Peninsula LKA
place.mullaitivu | names: Mullaitivu, Mullaittivu | country: LKA | example: The envoys met in Mullaitivu. => Mullaitivu LKA
place.kilinochchi | names: Kilinochchi | country: LKA | example: The envoys met in Kilinochchi. => Kilinochchi LKA
place.mannar | names: Mannar | country: LKA | example: The envoys met in Mannar. => Mannar LKA

# MMR
place.kachin | names: Kachin, Kachin State | country: MMR | example: The envoys met in Kachin. => Kachin MMR
place.kayah | names: Kayah, Kayah State, Karenni State | country: MMR | example: The envoys met in Kayah. => Kayah MMR
place.kayin-state | names: Kayin State, Karen State | country: MMR | example: The envoys met in Kayin State. => Kayin State MMR
place.chin-state | names: Chin State | country: MMR | example: The envoys met in Chin State. => Chin State MMR
place.mon-state | names: Mon State | country: MMR | example: The envoys met in Mon State. => Mon State MMR
place.shan-state | names: Shan State, Northern Shan State | country: MMR | example: The envoys met in Shan State. => Shan State MMR
place.sagaing-region | names: Sagaing Region | country: MMR | example: The envoys met in Sagaing Region. => Sagaing Region MMR
place.tanintharyi | names: Tanintharyi, Tenasserim | country: MMR | example: The envoys met in Tanintharyi. => Tanintharyi MMR
place.mandalay-region | names: Mandalay Region | country: MMR | example: The envoys met in Mandalay Region. => Mandalay Region MMR
place.bago-region | names: Bago Region, Pegu | country: MMR | example: The envoys met in Bago Region. => Bago Region MMR
place.ayeyarwady | names: Ayeyarwady, Irrawaddy Division, Ayeyarwaddy | country: MMR | example: The envoys met in Ayeyarwady. => Ayeyarwady MMR
place.arakan | names: Arakan, Arakan State | country: MMR | example: The envoys met in Arakan. => Arakan MMR
place.kokang | names: Kokang | country: MMR | example: The envoys met in Kokang. => Kokang MMR
place.irrawaddy-delta | names: Irrawaddy Delta, Ayeyarwady Delta | country: MMR | example: The envoys met in the Irrawaddy Delta. => Irrawaddy Delta MMR
place.maungdaw | names: Maungdaw, Maungtaw | country: MMR | example: The envoys met in Maungdaw. => Maungdaw MMR
place.buthidaung | names: Buthidaung | country: MMR | example: The envoys met in Buthidaung. => Buthidaung MMR
place.rathedaung | names: Rathedaung | country: MMR | example: The envoys met in Rathedaung. => Rathedaung MMR
place.myawaddy | names: Myawaddy | country: MMR | example: The envoys met in Myawaddy. => Myawaddy MMR
place.laukkai | names: Laukkai, Laukkaing | country: MMR | example: The envoys met in Laukkai. => Laukkai MMR
place.hpakant | names: Hpakant, Phakant | country: MMR | example: The envoys met in Hpakant. => Hpakant MMR
place.kyaukphyu | names: Kyaukphyu, Kyaukpyu | country: MMR | example: The envoys met in Kyaukphyu. => Kyaukphyu MMR
place.paletwa | names: Paletwa | country: MMR | example: The envoys met in Paletwa. => Paletwa MMR
place.panghsang | names: Panghsang, Pangkham | country: MMR | example: The envoys met in Panghsang. => Panghsang MMR
place.laiza | names: Laiza | country: MMR | example: The envoys met in Laiza. => Laiza MMR
place.muse-township | names: Muse Township | country: MMR | example: The envoys met in Muse Township. => Muse Township MMR

# THA
place.tak-province | names: Tak Province | country: THA | example: The envoys met in Tak Province. => Tak Province THA
place.surin-province | names: Surin Province | country: THA | example: The envoys met in Surin Province. => Surin Province THA
place.ayutthaya | names: Ayutthaya | country: THA | example: The envoys met in Ayutthaya. => Ayutthaya THA
place.isan | names: Isan, Isaan | country: THA | example: The envoys met in Isan. => Isan THA
place.nonthaburi | names: Nonthaburi | country: THA | example: The envoys met in Nonthaburi. => Nonthaburi THA

# KHM
place.preah-vihear | names: Preah Vihear | country: KHM | example: The envoys met in Preah Vihear. => Preah Vihear KHM
place.banteay-meanchey | names: Banteay Meanchey | country: KHM | example: The envoys met in Banteay Meanchey. => Banteay Meanchey KHM
place.oddar-meanchey | names: Oddar Meanchey | country: KHM | example: The envoys met in Oddar Meanchey. => Oddar Meanchey KHM
place.ratanakiri | names: Ratanakiri | country: KHM | example: The envoys met in Ratanakiri. => Ratanakiri KHM
place.mondulkiri | names: Mondulkiri | country: KHM | example: The envoys met in Mondulkiri. => Mondulkiri KHM

# LAO
place.champasak | names: Champasak | country: LAO | example: The envoys met in Champasak. => Champasak LAO
place.bokeo | names: Bokeo | country: LAO | example: The envoys met in Bokeo. => Bokeo LAO
place.xieng-khouang | names: Xieng Khouang | country: LAO | example: The envoys met in Xieng Khouang. => Xieng Khouang LAO
place.houaphanh | names: Houaphanh | country: LAO | example: The envoys met in Houaphanh. => Houaphanh LAO
place.khammouane | names: Khammouane | country: LAO | example: The envoys met in Khammouane. => Khammouane LAO

# PHL
place.sulu | names: Sulu | country: PHL | example: The envoys met in Sulu. => Sulu PHL
place.basilan | names: Basilan | country: PHL | example: The envoys met in Basilan. => Basilan PHL
place.tawi-tawi | names: Tawi-Tawi, Tawitawi | country: PHL | example: The envoys met in Tawi-Tawi. => Tawi-Tawi PHL
place.zamboanga-del-sur | names: Zamboanga del Sur, Zamboanga del Norte, Zamboanga Sibugay | country: PHL | example: The envoys met in Zamboanga del Sur. => Zamboanga del Sur PHL
place.maguindanao | names: Maguindanao, Maguindanao del Sur, Maguindanao del Norte | country: PHL | example: The envoys met in Maguindanao. => Maguindanao PHL
place.lanao-del-sur | names: Lanao del Sur | country: PHL | example: The envoys met in Lanao del Sur. => Lanao del Sur PHL
place.lanao-del-norte | names: Lanao del Norte | country: PHL | example: The envoys met in Lanao del Norte. => Lanao del Norte PHL
place.north-cotabato | names: North Cotabato | country: PHL | example: The envoys met in North Cotabato. => North Cotabato PHL
place.south-cotabato | names: South Cotabato | country: PHL | example: The envoys met in South Cotabato. => South Cotabato PHL
place.sultan-kudarat | names: Sultan Kudarat | country: PHL | example: The envoys met in Sultan Kudarat. => Sultan Kudarat PHL
place.sarangani | names: Sarangani | country: PHL | example: The envoys met in Sarangani. => Sarangani PHL
place.davao-del-sur | names: Davao del Sur, Davao del Norte, Davao Oriental, Davao Occidental | country: PHL | example: The envoys met in Davao del Sur. => Davao del Sur PHL
place.compostela-valley | names: Compostela Valley, Davao de Oro | country: PHL | example: The envoys met in Compostela Valley. => Compostela Valley PHL
place.agusan-del-sur | names: Agusan del Sur, Agusan del Norte | country: PHL | example: The envoys met in Agusan del Sur. => Agusan del Sur PHL
place.surigao-del-sur | names: Surigao del Sur, Surigao del Norte | country: PHL | example: The envoys met in Surigao del Sur. => Surigao del Sur PHL
place.bukidnon | names: Bukidnon | country: PHL | example: The envoys met in Bukidnon. => Bukidnon PHL
place.misamis-oriental | names: Misamis Oriental, Misamis Occidental | country: PHL | example: The envoys met in Misamis Oriental. => Misamis Oriental PHL
place.camiguin | names: Camiguin | country: PHL | example: The envoys met in Camiguin. => Camiguin PHL
place.bangsamoro | names: Bangsamoro, BARMM | country: PHL | example: The envoys met in Bangsamoro. => Bangsamoro PHL
place.armm | names: ARMM, Autonomous Region in Muslim Mindanao | country: PHL | example: The envoys met in ARMM. => ARMM PHL
place.visayas | names: Visayas | country: PHL | example: The envoys met in the Visayas. => Visayas PHL
place.luzon | names: Luzon | country: PHL | example: The envoys met in Luzon. => Luzon PHL
place.palawan | names: Palawan | country: PHL | example: The envoys met in Palawan. => Palawan PHL
place.samar | names: Samar, Eastern Samar, Northern Samar | country: PHL | example: The envoys met in Samar. => Samar PHL
place.leyte | names: Leyte, Southern Leyte | country: PHL | example: The envoys met in Leyte. => Leyte PHL
place.cebu | names: Cebu | country: PHL | example: The envoys met in Cebu. => Cebu PHL
place.bohol | names: Bohol | country: PHL | example: The envoys met in Bohol. => Bohol PHL
place.negros-occidental | names: Negros Occidental, Negros Oriental | country: PHL | example: The envoys met in Negros Occidental. => Negros Occidental PHL
place.panay | names: Panay | country: PHL | example: The envoys met in Panay. => Panay PHL
place.capiz | names: Capiz | country: PHL | example: The envoys met in Capiz. => Capiz PHL
place.albay | names: Albay | country: PHL | example: The envoys met in Albay. => Albay PHL
place.catanduanes | names: Catanduanes | country: PHL | example: The envoys met in Catanduanes. => Catanduanes PHL
place.camarines-norte | names: Camarines Norte, Camarines Sur | country: PHL | example: The envoys met in Camarines Norte. => Camarines Norte PHL
place.bicol | names: Bicol | country: PHL | example: The envoys met in Bicol. => Bicol PHL
place.mindoro | names: Mindoro, Oriental Mindoro, Occidental Mindoro | country: PHL | example: The envoys met in Mindoro. => Mindoro PHL
place.cavite | names: Cavite | country: PHL | example: The envoys met in Cavite. => Cavite PHL
place.quezon-province | names: Quezon Province | country: PHL | example: The envoys met in Quezon Province. => Quezon Province PHL
place.pampanga | names: Pampanga | country: PHL | example: The envoys met in Pampanga. => Pampanga PHL
place.tarlac | names: Tarlac | country: PHL | example: The envoys met in Tarlac. => Tarlac PHL
place.zambales | names: Zambales | country: PHL | example: The envoys met in Zambales. => Zambales PHL
place.bataan | names: Bataan | country: PHL | example: The envoys met in Bataan. => Bataan PHL
place.nueva-ecija | names: Nueva Ecija | country: PHL | example: The envoys met in Nueva Ecija. => Nueva Ecija PHL
place.nueva-vizcaya | names: Nueva Vizcaya | country: PHL | example: The envoys met in Nueva Vizcaya. => Nueva Vizcaya PHL
place.pangasinan | names: Pangasinan | country: PHL | example: The envoys met in Pangasinan. => Pangasinan PHL
place.ilocos-norte | names: Ilocos Norte, Ilocos Sur, Ilocos | country: PHL | example: The envoys met in Ilocos Norte. => Ilocos Norte PHL
place.cagayan | names: Cagayan, Cagayan Valley | country: PHL | example: The envoys met in Cagayan. => Cagayan PHL
place.isabela-province | names: Isabela Province | country: PHL | example: The envoys met in Isabela Province. => Isabela Province PHL
place.ifugao | names: Ifugao | country: PHL | example: The envoys met in Ifugao. => Ifugao PHL
place.benguet | names: Benguet | country: PHL | example: The envoys met in Benguet. => Benguet PHL
place.batanes | names: Batanes | country: PHL | example: The envoys met in Batanes. => Batanes PHL
place.metro-manila | names: Metro Manila | country: PHL | example: The envoys met in Metro Manila. => Metro Manila PHL
place.calabarzon | names: Calabarzon | country: PHL | example: The envoys met in Calabarzon. => Calabarzon PHL
place.caraga | names: Caraga | country: PHL | example: The envoys met in Caraga. => Caraga PHL
place.second-thomas-shoal | names: Second Thomas Shoal, Ayungin Shoal | country: PHL | example: The envoys met in Second Thomas Shoal. => Second Thomas Shoal PHL
place.thitu-island | names: Thitu Island, Pag-asa Island, Thitu | country: PHL | example: The envoys met in Thitu Island. => Thitu Island PHL

# IDN
place.aceh | names: Aceh | country: IDN | example: The envoys met in Aceh. => Aceh IDN
place.papua | names: Papua, Indonesian Papua, Irian Jaya | country: IDN | example: The envoys met in Papua. => Papua IDN
place.west-papua | names: West Papua | country: IDN | example: The envoys met in West Papua. => West Papua IDN
place.central-papua | names: Central Papua, Highland Papua, South Papua, Southwest Papua | country: IDN | example: The envoys met in Central Papua. => Central Papua IDN
place.north-sumatra | names: North Sumatra, South Sumatra, West Sumatra, Sumatra, Sumatera | country: IDN | example: The envoys met in North Sumatra. => North Sumatra IDN
place.java | names: Java, West Java, Central Java, East Java | country: IDN | example: The envoys met in Java. => Java IDN
place.kalimantan | names: Kalimantan, East Kalimantan, West Kalimantan, Central Kalimantan, South Kalimantan, North Kalimantan | country: IDN | example: The envoys met in Kalimantan. => Kalimantan IDN
place.sulawesi | names: Sulawesi, Central Sulawesi, South Sulawesi, North Sulawesi, West Sulawesi, Southeast Sulawesi | country: IDN | example: The envoys met in Sulawesi. => Sulawesi IDN
place.maluku | names: Maluku, North Maluku, Moluccas, Malukus | country: IDN | example: The envoys met in Maluku. => Maluku IDN
place.riau | names: Riau, Riau Islands | country: IDN | example: The envoys met in Riau. => Riau IDN
place.jambi | names: Jambi | country: IDN | example: The envoys met in Jambi. => Jambi IDN
place.lampung | names: Lampung | country: IDN | example: The envoys met in Lampung. => Lampung IDN
place.banten | names: Banten | country: IDN | example: The envoys met in Banten. => Banten IDN
place.bangka-belitung | names: Bangka Belitung, Bangka-Belitung Islands | country: IDN | example: The envoys met in Bangka Belitung. => Bangka Belitung IDN
place.west-nusa-tenggara | names: West Nusa Tenggara, East Nusa Tenggara | country: IDN | example: The envoys met in West Nusa Tenggara. => West Nusa Tenggara IDN
place.lombok | names: Lombok | country: IDN | example: The envoys met in Lombok. => Lombok IDN
place.flores-island | names: Flores Island | country: IDN | example: The envoys met in Flores Island. => Flores Island IDN
place.sumbawa | names: Sumbawa | country: IDN | example: The envoys met in Sumbawa. => Sumbawa IDN
place.west-timor | names: West Timor | country: IDN | example: The envoys met in West Timor. => West Timor IDN
place.halmahera | names: Halmahera | country: IDN | example: The envoys met in Halmahera. => Halmahera IDN
place.nias | names: Nias | country: IDN | example: The envoys met in Nias. => Nias IDN
place.natuna-islands | names: Natuna Islands, Natuna, Natunas, North Natuna Sea | country: IDN | example: The envoys met in the Natuna Islands. => Natuna Islands IDN
place.bintan | names: Bintan | country: IDN | example: The envoys met in Bintan. => Bintan IDN
place.puncak-jaya | names: Puncak Jaya, Puncak | country: IDN | example: The envoys met in Puncak Jaya. => Puncak Jaya IDN
place.nduga | names: Nduga | country: IDN | example: The envoys met in Nduga. => Nduga IDN

# MYS
place.sabah | names: Sabah | country: MYS | example: The envoys met in Sabah. => Sabah MYS
place.sarawak | names: Sarawak | country: MYS | example: The envoys met in Sarawak. => Sarawak MYS
place.johor | names: Johor, Johore | country: MYS | example: The envoys met in Johor. => Johor MYS
place.kedah | names: Kedah | country: MYS | example: The envoys met in Kedah. => Kedah MYS
place.kelantan | names: Kelantan | country: MYS | example: The envoys met in Kelantan. => Kelantan MYS
place.negeri-sembilan | names: Negeri Sembilan, Negri Sembilan | country: MYS | example: The envoys met in Negeri Sembilan. => Negeri Sembilan MYS
place.pahang | names: Pahang | country: MYS | example: The envoys met in Pahang. => Pahang MYS
place.penang | names: Penang, Pulau Pinang | country: MYS | example: The envoys met in Penang. => Penang MYS
place.perak | names: Perak | country: MYS | example: The envoys met in Perak. => Perak MYS
place.perlis | names: Perlis | country: MYS | example: The envoys met in Perlis. => Perlis MYS
place.selangor | names: Selangor | country: MYS | example: The envoys met in Selangor. => Selangor MYS
place.terengganu | names: Terengganu, Trengganu | country: MYS | example: The envoys met in Terengganu. => Terengganu MYS
place.langkawi | names: Langkawi | country: MYS | example: The envoys met in Langkawi. => Langkawi MYS

# VNM
place.nghe-an | names: Nghe An | country: VNM | example: The envoys met in Nghe An. => Nghe An VNM
place.quang-ninh | names: Quang Ninh | country: VNM | example: The envoys met in Quang Ninh. => Quang Ninh VNM
place.quang-binh | names: Quang Binh | country: VNM | example: The envoys met in Quang Binh. => Quang Binh VNM
place.quang-tri | names: Quang Tri | country: VNM | example: The envoys met in Quang Tri. => Quang Tri VNM
place.quang-nam | names: Quang Nam | country: VNM | example: The envoys met in Quang Nam. => Quang Nam VNM
place.thua-thien-hue | names: Thua Thien Hue | country: VNM | example: The envoys met in Thua Thien Hue. => Thua Thien Hue VNM
place.binh-dinh | names: Binh Dinh | country: VNM | example: The envoys met in Binh Dinh. => Binh Dinh VNM
place.phu-yen | names: Phu Yen | country: VNM | example: The envoys met in Phu Yen. => Phu Yen VNM
place.khanh-hoa | names: Khanh Hoa | country: VNM | example: The envoys met in Khanh Hoa. => Khanh Hoa VNM
place.binh-thuan | names: Binh Thuan | country: VNM | example: The envoys met in Binh Thuan. => Binh Thuan VNM
place.ninh-thuan | names: Ninh Thuan | country: VNM | example: The envoys met in Ninh Thuan. => Ninh Thuan VNM
place.lam-dong | names: Lam Dong | country: VNM | example: The envoys met in Lam Dong. => Lam Dong VNM
place.dak-lak | names: Dak Lak, Daklak | country: VNM | example: The envoys met in Dak Lak. => Dak Lak VNM
place.dak-nong | names: Dak Nong | country: VNM | example: The envoys met in Dak Nong. => Dak Nong VNM
place.gia-lai | names: Gia Lai | country: VNM | example: The envoys met in Gia Lai. => Gia Lai VNM
place.binh-duong | names: Binh Duong | country: VNM | example: The envoys met in Binh Duong. => Binh Duong VNM
place.binh-phuoc | names: Binh Phuoc | country: VNM | example: The envoys met in Binh Phuoc. => Binh Phuoc VNM
place.dong-nai | names: Dong Nai | country: VNM | example: The envoys met in Dong Nai. => Dong Nai VNM
place.ba-ria-vung-tau | names: Ba Ria-Vung Tau | country: VNM | example: The envoys met in Ba Ria-Vung Tau. => Ba Ria-Vung Tau VNM
place.kien-giang | names: Kien Giang | country: VNM | example: The envoys met in Kien Giang. => Kien Giang VNM
place.an-giang | names: An Giang | country: VNM | example: The envoys met in An Giang. => An Giang VNM
place.dong-thap | names: Dong Thap | country: VNM | example: The envoys met in Dong Thap. => Dong Thap VNM
place.hau-giang | names: Hau Giang | country: VNM | example: The envoys met in Hau Giang. => Hau Giang VNM
place.tien-giang | names: Tien Giang | country: VNM | example: The envoys met in Tien Giang. => Tien Giang VNM
place.phu-tho | names: Phu Tho | country: VNM | example: The envoys met in Phu Tho. => Phu Tho VNM
place.vinh-phuc | names: Vinh Phuc | country: VNM | example: The envoys met in Vinh Phuc. => Vinh Phuc VNM
place.phu-quoc | names: Phu Quoc | country: VNM | example: The envoys met in Phu Quoc. => Phu Quoc VNM
place.mekong-delta | names: Mekong Delta | country: VNM | example: The envoys met in the Mekong Delta. => Mekong Delta VNM
place.central-highlands-of-vietnam | names: Central Highlands of Vietnam | country: VNM | example: The envoys met in Central Highlands of Vietnam. => Central Highlands of Vietnam VNM

# CHN
place.anhui | names: Anhui | country: CHN | example: The envoys met in Anhui. => Anhui CHN
place.fujian | names: Fujian | country: CHN | example: The envoys met in Fujian. => Fujian CHN
place.gansu | names: Gansu | country: CHN | example: The envoys met in Gansu. => Gansu CHN
place.guangdong | names: Guangdong | country: CHN | example: The envoys met in Guangdong. => Guangdong CHN
place.guizhou | names: Guizhou | country: CHN | example: The envoys met in Guizhou. => Guizhou CHN
place.hainan | names: Hainan | country: CHN | example: The envoys met in Hainan. => Hainan CHN
place.hebei | names: Hebei | country: CHN | example: The envoys met in Hebei. => Hebei CHN
place.heilongjiang | names: Heilongjiang | country: CHN | example: The envoys met in Heilongjiang. => Heilongjiang CHN
place.henan | names: Henan | country: CHN | example: The envoys met in Henan. => Henan CHN
place.hubei | names: Hubei | country: CHN | example: The envoys met in Hubei. => Hubei CHN
place.hunan | names: Hunan | country: CHN | example: The envoys met in Hunan. => Hunan CHN
place.inner-mongolia | names: Inner Mongolia | country: CHN | example: The envoys met in Inner Mongolia. => Inner Mongolia CHN
place.jiangsu | names: Jiangsu | country: CHN | example: The envoys met in Jiangsu. => Jiangsu CHN
place.jiangxi | names: Jiangxi | country: CHN | example: The envoys met in Jiangxi. => Jiangxi CHN
place.liaoning | names: Liaoning | country: CHN | example: The envoys met in Liaoning. => Liaoning CHN
place.ningxia | names: Ningxia | country: CHN | example: The envoys met in Ningxia. => Ningxia CHN
place.qinghai | names: Qinghai | country: CHN | example: The envoys met in Qinghai. => Qinghai CHN
place.shaanxi | names: Shaanxi | country: CHN | example: The envoys met in Shaanxi. => Shaanxi CHN
place.shandong | names: Shandong | country: CHN | example: The envoys met in Shandong. => Shandong CHN
place.shanxi | names: Shanxi | country: CHN | example: The envoys met in Shanxi. => Shanxi CHN
place.sichuan | names: Sichuan, Szechuan | country: CHN | example: The envoys met in Sichuan. => Sichuan CHN
place.yunnan | names: Yunnan | country: CHN | example: The envoys met in Yunnan. => Yunnan CHN
place.zhejiang | names: Zhejiang | country: CHN | example: The envoys met in Zhejiang. => Zhejiang CHN
place.guangxi | names: Guangxi | country: CHN | example: The envoys met in Guangxi. => Guangxi CHN
place.tibet-autonomous-region | names: Tibet Autonomous Region | country: CHN | example: The envoys met in Tibet Autonomous Region. => Tibet Autonomous Region CHN
place.xinjiang-uyghur-autonomous-region | names: Xinjiang Uyghur Autonomous Region, Xinjiang Uighur Autonomous Region | country: CHN | example: The envoys met in Xinjiang Uyghur Autonomous Region. => Xinjiang Uyghur Autonomous Region CHN
place.manchuria | names: Manchuria | country: CHN | example: The envoys met in Manchuria. => Manchuria CHN
place.ngari | names: Ngari | country: CHN | example: The envoys met in Ngari. => Ngari CHN
place.hainan-island | names: Hainan Island | country: CHN | example: The envoys met in Hainan Island. => Hainan Island CHN

# TWN
place.kinmen | names: Kinmen, Quemoy | country: TWN | example: The envoys met in Kinmen. => Kinmen TWN
place.matsu | names: Matsu, Matsu Islands | country: TWN | example: The envoys met in Matsu. => Matsu TWN
place.penghu | names: Penghu, Pescadores | country: TWN | example: The envoys met in Penghu. => Penghu TWN
place.pratas-islands | names: Pratas Islands, Dongsha Islands | country: TWN | example: The envoys met in Pratas Islands. => Pratas Islands TWN
place.orchid-island | names: Orchid Island | country: TWN | example: The envoys met in Orchid Island. => Orchid Island TWN

# JPN
place.hokkaido | names: Hokkaido | country: JPN | example: The envoys met in Hokkaido. => Hokkaido JPN
place.kyushu | names: Kyushu | country: JPN | example: The envoys met in Kyushu. => Kyushu JPN
place.shikoku | names: Shikoku | country: JPN | example: The envoys met in Shikoku. => Shikoku JPN
place.honshu | names: Honshu | country: JPN | example: The envoys met in Honshu. => Honshu JPN
place.fukushima-prefecture | names: Fukushima Prefecture | country: JPN | example: The envoys met in Fukushima Prefecture. => Fukushima Prefecture JPN
place.iwate | names: Iwate | country: JPN | example: The envoys met in Iwate. => Iwate JPN
place.kanagawa | names: Kanagawa | country: JPN | example: The envoys met in Kanagawa. => Kanagawa JPN
place.yonaguni | names: Yonaguni, Yonaguni Island | country: JPN | example: The envoys met in Yonaguni. => Yonaguni JPN
place.miyako-island | names: Miyako Island, Miyakojima | country: JPN | example: The envoys met in Miyako Island. => Miyako Island JPN
place.senkaku-islands | names: Senkaku Islands, Senkakus, Senkaku | country: JPN | example: The envoys met in Senkaku Islands. => Senkaku Islands JPN
place.iwo-jima | names: Iwo Jima, Iwoto | country: JPN | example: The envoys met in Iwo Jima. => Iwo Jima JPN
place.okinotorishima | names: Okinotorishima | country: JPN | example: The envoys met in Okinotorishima. => Okinotorishima JPN
place.futenma | names: Futenma | country: JPN | example: The envoys met in Futenma. => Futenma JPN
place.ryukyu-islands | names: Ryukyu Islands, Ryukyus | country: JPN | example: The envoys met in Ryukyu Islands. => Ryukyu Islands JPN
place.miyagi-prefecture | names: Miyagi Prefecture | country: JPN | example: The envoys met in Miyagi Prefecture. => Miyagi Prefecture JPN
place.ishikawa-prefecture | names: Ishikawa Prefecture | country: JPN | example: The envoys met in Ishikawa Prefecture. => Ishikawa Prefecture JPN
place.noto-peninsula | names: Noto Peninsula | country: JPN | example: The envoys met in Noto Peninsula. => Noto Peninsula JPN

# KOR
place.north-gyeongsang | names: North Gyeongsang, South Gyeongsang | country: KOR | example: The envoys met in North Gyeongsang. => North Gyeongsang KOR
place.north-jeolla | names: North Jeolla, South Jeolla | country: KOR | example: The envoys met in North Jeolla. => North Jeolla KOR
place.north-chungcheong | names: North Chungcheong, South Chungcheong | country: KOR | example: The envoys met in North Chungcheong. => North Chungcheong KOR
place.gyeonggi | names: Gyeonggi, Gyeonggi Province | country: KOR | example: The envoys met in Gyeonggi. => Gyeonggi KOR
place.yeonpyeong | names: Yeonpyeong, Yeonpyeong Island | country: KOR | example: The envoys met in Yeonpyeong. => Yeonpyeong KOR
place.baengnyeong | names: Baengnyeong, Baengnyeong Island, Baekryeong Island | country: KOR | example: The envoys met in Baengnyeong. => Baengnyeong KOR
place.seongju | names: Seongju | country: KOR | example: The envoys met in Seongju. => Seongju KOR
place.pyeongtaek | names: Pyeongtaek | country: KOR | example: The envoys met in Pyeongtaek. => Pyeongtaek KOR
place.paju | names: Paju | country: KOR | example: The envoys met in Paju. => Paju KOR
place.dokdo | names: Dokdo, Dokdo Islets | country: KOR | example: The envoys met in Dokdo. => Dokdo KOR
place.jeju-province | names: Jeju Province | country: KOR | example: The envoys met in Jeju Province. => Jeju Province KOR

# PRK
place.north-hamgyong | names: North Hamgyong, South Hamgyong | country: PRK | example: The envoys met in North Hamgyong. => North Hamgyong PRK
place.north-hwanghae | names: North Hwanghae, South Hwanghae | country: PRK | example: The envoys met in North Hwanghae. => North Hwanghae PRK
place.north-pyongan | names: North Pyongan, South Pyongan | country: PRK | example: The envoys met in North Pyongan. => North Pyongan PRK
place.ryanggang | names: Ryanggang, Yanggang | country: PRK | example: The envoys met in Ryanggang. => Ryanggang PRK
place.chagang | names: Chagang, Jagang | country: PRK | example: The envoys met in Chagang. => Chagang PRK
place.kaesong-industrial-complex | names: Kaesong Industrial Complex | country: PRK | example: The envoys met in Kaesong Industrial Complex. => Kaesong Industrial Complex PRK
place.mount-kumgang | names: Mount Kumgang, Kumgang | country: PRK | example: The envoys met in Mount Kumgang. => Mount Kumgang PRK
place.punggye | names: Punggye | country: PRK | example: The envoys met in Punggye. => Punggye PRK
place.yongbyon | names: Yongbyon | country: PRK | example: The envoys met in Yongbyon. => Yongbyon PRK
place.rason | names: Rason | country: PRK | example: The envoys met in Rason. => Rason PRK
place.tongchang | names: Tongchang | country: PRK | example: The envoys met in Tongchang. => Tongchang PRK

# RUS
place.chechen-republic | names: Chechen Republic | country: RUS | example: The envoys met in Chechen Republic. => Chechen Republic RUS
place.dagestan | names: Dagestan, Daghestan | country: RUS | example: The envoys met in Dagestan. => Dagestan RUS
place.ingushetia | names: Ingushetia, Ingushetiya | country: RUS | example: The envoys met in Ingushetia. => Ingushetia RUS
place.kabardino-balkaria | names: Kabardino-Balkaria, Kabardino-Balkariya | country: RUS | example: The envoys met in Kabardino-Balkaria. => Kabardino-Balkaria RUS
place.karachay-cherkessia | names: Karachay-Cherkessia, Karachayevo-Cherkessia | country: RUS | example: The envoys met in Karachay-Cherkessia. => Karachay-Cherkessia RUS
place.north-ossetia | names: North Ossetia, North Ossetia-Alania | country: RUS | example: The envoys met in North Ossetia. => North Ossetia RUS
place.adygea | names: Adygea, Adygeya | country: RUS | example: The envoys met in Adygea. => Adygea RUS
place.tatarstan | names: Tatarstan | country: RUS | example: The envoys met in Tatarstan. => Tatarstan RUS
place.bashkortostan | names: Bashkortostan, Bashkiria | country: RUS | example: The envoys met in Bashkortostan. => Bashkortostan RUS
place.chuvashia | names: Chuvashia | country: RUS | example: The envoys met in Chuvashia. => Chuvashia RUS
place.mordovia | names: Mordovia | country: RUS | example: The envoys met in Mordovia. => Mordovia RUS
place.mari-el | names: Mari El | country: RUS | example: The envoys met in Mari El. => Mari El RUS
place.udmurtia | names: Udmurtia | country: RUS | example: The envoys met in Udmurtia. => Udmurtia RUS
place.komi-republic | names: Komi Republic | country: RUS | example: The envoys met in Komi Republic. => Komi Republic RUS
place.karelia | names: Karelia | country: RUS | example: The envoys met in Karelia. => Karelia RUS
place.kalmykia | names: Kalmykia | country: RUS | example: The envoys met in Kalmykia. => Kalmykia RUS
place.buryatia | names: Buryatia | country: RUS | example: The envoys met in Buryatia. => Buryatia RUS
place.tuva | names: Tuva, Tyva | country: RUS | example: The envoys met in Tuva. => Tuva RUS
place.khakassia | names: Khakassia, Khakasia | country: RUS | example: The envoys met in Khakassia. => Khakassia RUS
place.altai-krai | names: Altai Krai, Altai Republic | country: RUS | example: The envoys met in Altai Krai. => Altai Krai RUS
place.yakutia | names: Yakutia, Sakha Republic | country: RUS | example: The envoys met in Yakutia. => Yakutia RUS
place.kamchatka | names: Kamchatka, Kamchatka Peninsula | country: RUS | example: The envoys met in Kamchatka. => Kamchatka RUS
place.chukotka | names: Chukotka | country: RUS | example: The envoys met in Chukotka. => Chukotka RUS
place.sakhalin | names: Sakhalin, Sakhalin Island | country: RUS | example: The envoys met in Sakhalin. => Sakhalin RUS
place.kuril-islands | names: Kuril Islands, Kurils, Kuriles, Kurile Islands | country: RUS | example: The envoys met in the Kuril Islands. => Kuril Islands RUS
place.primorye | names: Primorye, Primorsky Krai, Primorye Territory | country: RUS | example: The envoys met in Primorye. => Primorye RUS
place.khabarovsk-krai | names: Khabarovsk Krai | country: RUS | example: The envoys met in Khabarovsk Krai. => Khabarovsk Krai RUS
place.amur-oblast | names: Amur Oblast, Amur Region | country: RUS | example: The envoys met in Amur Oblast. => Amur Oblast RUS
place.zabaykalsky-krai | names: Zabaykalsky Krai, Transbaikal, Zabaikalsky | country: RUS | example: The envoys met in Zabaykalsky Krai. => Zabaykalsky Krai RUS
place.kuzbass | names: Kuzbass | country: RUS | example: The envoys met in Kuzbass. => Kuzbass RUS
place.yamalo-nenets | names: Yamalo-Nenets, Yamal | country: RUS | example: The envoys met in Yamalo-Nenets. => Yamalo-Nenets RUS
place.sverdlovsk-oblast | names: Sverdlovsk Oblast, Sverdlovsk Region | country: RUS | example: The envoys met in Sverdlovsk Oblast. => Sverdlovsk Oblast RUS
place.kurgan-oblast | names: Kurgan Oblast | country: RUS | example: The envoys met in Kurgan Oblast. => Kurgan Oblast RUS
place.perm-krai | names: Perm Krai | country: RUS | example: The envoys met in Perm Krai. => Perm Krai RUS
place.samara-oblast | names: Samara Oblast, Samara Region | country: RUS | example: The envoys met in Samara Oblast. => Samara Oblast RUS
place.krasnodar-krai | names: Krasnodar Krai, Krasnodar Region | country: RUS | example: The envoys met in Krasnodar Krai. => Krasnodar Krai RUS
place.stavropol-krai | names: Stavropol Krai | country: RUS | example: The envoys met in Stavropol Krai. => Stavropol Krai RUS
place.oryol | names: Oryol, Orel Region | country: RUS | example: The envoys met in Oryol. => Oryol RUS
place.tula-oblast | names: Tula Oblast, Tula Region | country: RUS | example: The envoys met in Tula Oblast. => Tula Oblast RUS
place.leningrad-oblast | names: Leningrad Oblast, Leningrad Region | country: RUS | example: The envoys met in Leningrad Oblast. => Leningrad Oblast RUS
place.archangel-oblast | names: Archangel Oblast | country: RUS | example: The envoys met in Archangel Oblast. => Archangel Oblast RUS
place.novaya-zemlya | names: Novaya Zemlya | country: RUS | example: The envoys met in Novaya Zemlya. => Novaya Zemlya RUS
place.kirov-oblast | names: Kirov Oblast | country: RUS | example: The envoys met in Kirov Oblast. => Kirov Oblast RUS
place.moscow-oblast | names: Moscow Oblast, Moscow Region | country: RUS | example: The envoys met in Moscow Oblast. => Moscow Oblast RUS
place.north-caucasus | names: North Caucasus | country: RUS | example: The envoys met in the North Caucasus. => North Caucasus RUS
place.russian-far-east | names: Russian Far East | country: RUS | example: The envoys met in the Russian Far East. => Russian Far East RUS
place.franz-josef-land | names: Franz Josef Land | country: RUS | example: The envoys met in Franz Josef Land. => Franz Josef Land RUS
place.kola-peninsula | names: Kola Peninsula | country: RUS | example: The envoys met in Kola Peninsula. => Kola Peninsula RUS
place.urals | names: Urals, Ural Mountains | country: RUS | example: The envoys met in the Urals. => Urals RUS
place.sudzha | names: Sudzha | country: RUS | example: The envoys met in Sudzha. => Sudzha RUS

# UKR
place.donetsk-oblast | names: Donetsk Oblast, Donetsk Region | country: UKR | example: The envoys met in Donetsk Oblast. => Donetsk Oblast UKR
place.luhansk-oblast | names: Luhansk Oblast, Luhansk Region | country: UKR | example: The envoys met in Luhansk Oblast. => Luhansk Oblast UKR
place.kharkiv-oblast | names: Kharkiv Oblast, Kharkiv Region | country: UKR | example: The envoys met in Kharkiv Oblast. => Kharkiv Oblast UKR
place.kyiv-oblast | names: Kyiv Oblast, Kyiv Region, Kiev Region | country: UKR | example: The envoys met in Kyiv Oblast. => Kyiv Oblast UKR
place.volyn | names: Volyn, Volhynia | country: UKR | example: The envoys met in Volyn. => Volyn UKR
place.zakarpattia | names: Zakarpattia, Transcarpathia | country: UKR | example: The envoys met in Zakarpattia. => Zakarpattia UKR
place.kirovohrad | names: Kirovohrad, Kirovograd | country: UKR | example: The envoys met in Kirovohrad. => Kirovohrad UKR
place.dnipropetrovsk | names: Dnipropetrovsk, Dnepropetrovsk | country: UKR | example: The envoys met in Dnipropetrovsk. => Dnipropetrovsk UKR
place.odesa-oblast | names: Odesa Oblast, Odesa Region, Odessa Region | country: UKR | example: The envoys met in Odesa Oblast. => Odesa Oblast UKR
place.crimean-peninsula | names: Crimean Peninsula | country: UKR | example: The envoys met in the Crimean Peninsula. => Crimean Peninsula UKR
place.snake-island | names: Snake Island, Zmiinyi Island | country: UKR | example: The envoys met in Snake Island. => Snake Island UKR
place.avdiivka | names: Avdiivka, Avdeevka | country: UKR | example: The envoys met in Avdiivka. => Avdiivka UKR
place.kupiansk | names: Kupiansk, Kupyansk | country: UKR | example: The envoys met in Kupiansk. => Kupiansk UKR
place.chornobyl | names: Chornobyl, Chernobyl | country: UKR | example: The envoys met in Chornobyl. => Chornobyl UKR
place.chasiv-yar | names: Chasiv Yar | country: UKR | example: The envoys met in Chasiv Yar. => Chasiv Yar UKR

# BLR
place.brest-region | names: Brest Region, Brest Oblast | country: BLR | example: The envoys met in Brest Region. => Brest Region BLR
place.minsk-region | names: Minsk Region, Minsk Oblast | country: BLR | example: The envoys met in Minsk Region. => Minsk Region BLR
place.ostrovets | names: Ostrovets, Astravets | country: BLR | example: The envoys met in Ostrovets. => Ostrovets BLR

# MDA
place.gagauzia | names: Gagauzia | country: MDA | example: The envoys met in Gagauzia. => Gagauzia MDA
place.tighina | names: Tighina | country: MDA | example: The envoys met in Tighina. => Tighina MDA
place.camenca | names: Camenca | country: MDA | example: The envoys met in Camenca. => Camenca MDA

# TUR
place.agri-province | names: Agri Province | country: TUR | example: The envoys met in Agri Province. => Agri Province TUR
place.ankara-province | names: Ankara Province | country: TUR | example: The envoys met in Ankara Province. => Ankara Province TUR
place.aydin-province | names: Aydin Province | country: TUR | example: The envoys met in Aydin Province. => Aydin Province TUR
place.batman-province | names: Batman Province | country: TUR | example: The envoys met in Batman Province. => Batman Province TUR
place.hatay | names: Hatay | country: TUR | example: The envoys met in Hatay. => Hatay TUR
place.kocaeli | names: Kocaeli | country: TUR | example: The envoys met in Kocaeli. => Kocaeli TUR
place.mus-province | names: Mus Province | country: TUR | example: The envoys met in Mus Province. => Mus Province TUR
place.sakarya | names: Sakarya | country: TUR | example: The envoys met in Sakarya. => Sakarya TUR
place.van-province | names: Van Province | country: TUR | example: The envoys met in Van Province. => Van Province TUR
place.anatolia | names: Anatolia | country: TUR | example: The envoys met in Anatolia. => Anatolia TUR
place.bosphorus | names: Bosphorus, Bosporus, Bosphorus Strait | country: TUR | example: The envoys met in the Bosphorus. => Bosphorus TUR
place.dardanelles | names: Dardanelles | country: TUR | example: The envoys met in the Dardanelles. => Dardanelles TUR
place.incirlik | names: Incirlik | country: TUR | example: The envoys met in Incirlik. => Incirlik TUR
place.imrali | names: Imrali, Imrali Island | country: TUR | example: The envoys met in Imrali. => Imrali TUR

# IRN
place.alborz-province | names: Alborz Province | country: IRN | example: The envoys met in Alborz Province. => Alborz Province IRN
place.east-azerbaijan | names: East Azerbaijan, East Azarbaijan | country: IRN | example: The envoys met in East Azerbaijan. => East Azerbaijan IRN
place.west-azerbaijan | names: West Azerbaijan, West Azarbaijan | country: IRN | example: The envoys met in West Azerbaijan. => West Azerbaijan IRN
place.chaharmahal-and-bakhtiari | names: Chaharmahal and Bakhtiari, Chahar Mahal and Bakhtiari | country: IRN | example: The envoys met in Chaharmahal and Bakhtiari. => Chaharmahal and Bakhtiari IRN
place.fars-province | names: Fars Province | country: IRN | example: The envoys met in Fars Province. => Fars Province IRN
place.gilan | names: Gilan | country: IRN | example: The envoys met in Gilan. => Gilan IRN
place.golestan | names: Golestan | country: IRN | example: The envoys met in Golestan. => Golestan IRN
place.hormozgan | names: Hormozgan, Hormuzgan | country: IRN | example: The envoys met in Hormozgan. => Hormozgan IRN
place.ilam-province | names: Ilam Province | country: IRN | example: The envoys met in Ilam Province. => Ilam Province IRN
place.khuzestan | names: Khuzestan, Khuzistan | country: IRN | example: The envoys met in Khuzestan. => Khuzestan IRN
place.kohgiluyeh-and-boyer-ahmad | names: Kohgiluyeh and Boyer-Ahmad | country: IRN | example: The envoys met in Kohgiluyeh and Boyer-Ahmad. => Kohgiluyeh and Boyer-Ahmad IRN
place.iranian-kurdistan | names: Iranian Kurdistan, Kurdistan Province, Kordestan | country: IRN | example: The envoys met in Iranian Kurdistan. => Iranian Kurdistan IRN
place.lorestan | names: Lorestan, Luristan | country: IRN | example: The envoys met in Lorestan. => Lorestan IRN
place.markazi-province | names: Markazi Province | country: IRN | example: The envoys met in Markazi Province. => Markazi Province IRN
place.mazandaran | names: Mazandaran | country: IRN | example: The envoys met in Mazandaran. => Mazandaran IRN
place.sistan-and-baluchestan | names: Sistan and Baluchestan, Sistan-Baluchestan, Sistan-Baluchistan, Sistan and Baluchistan, Sistan va Baluchestan | country: IRN | example: The envoys met in Sistan and Baluchestan. => Sistan and Baluchestan IRN
place.kish-island | names: Kish Island | country: IRN | example: The envoys met in Kish Island. => Kish Island IRN
place.kharg-island | names: Kharg Island, Kharg | country: IRN | example: The envoys met in Kharg Island. => Kharg Island IRN
place.natanz | names: Natanz | country: IRN | example: The envoys met in Natanz. => Natanz IRN
place.fordow | names: Fordow, Fordo | country: IRN | example: The envoys met in Fordow. => Fordow IRN
place.parchin | names: Parchin | country: IRN | example: The envoys met in Parchin. => Parchin IRN
place.north-khorasan | names: North Khorasan, South Khorasan, Razavi Khorasan, Khorasan Razavi | country: IRN | example: The envoys met in North Khorasan. => North Khorasan IRN

# IRQ
place.anbar | names: Anbar, Al-Anbar | country: IRQ | example: The envoys met in Anbar. => Anbar IRQ
place.babil | names: Babil, Babylon Province | country: IRQ | example: The envoys met in Babil. => Babil IRQ
place.dhi-qar | names: Dhi Qar, Thi Qar, Dhiqar | country: IRQ | example: The envoys met in Dhi Qar. => Dhi Qar IRQ
place.diyala | names: Diyala | country: IRQ | example: The envoys met in Diyala. => Diyala IRQ
place.dohuk | names: Dohuk, Duhok, Dahuk | country: IRQ | example: The envoys met in Dohuk. => Dohuk IRQ
place.arbil | names: Arbil | country: IRQ | example: The envoys met in Arbil. => Arbil IRQ
place.maysan | names: Maysan, Missan | country: IRQ | example: The envoys met in Maysan. => Maysan IRQ
place.muthanna | names: Muthanna, Al-Muthanna | country: IRQ | example: The envoys met in Muthanna. => Muthanna IRQ
place.nineveh | names: Nineveh, Ninewa, Nineveh Plains, Ninawa | country: IRQ | example: The envoys met in Nineveh. => Nineveh IRQ
place.qadisiyah | names: Qadisiyah, Qadisiya, Diwaniyah, Al-Qadisiyah | country: IRQ | example: The envoys met in Qadisiyah. => Qadisiyah IRQ
place.salah-al-din | names: Salah al-Din, Salahuddin Province, Salahaddin, Salah ad-Din, Saladin Province | country: IRQ | example: The envoys met in Salah al-Din. => Salah al-Din IRQ
place.sulaymaniyah | names: Sulaymaniyah, Sulaimaniyah, Sulaimaniya, Sulaymaniya, Sulaimani | country: IRQ | example: The envoys met in Sulaymaniyah. => Sulaymaniyah IRQ
place.wasit | names: Wasit | country: IRQ | example: The envoys met in Wasit. => Wasit IRQ
place.kurdistan-region | names: Kurdistan Region, Kurdistan Region of Iraq | country: IRQ | example: The envoys met in Kurdistan Region. => Kurdistan Region IRQ
place.halabja | names: Halabja | country: IRQ | example: The envoys met in Halabja. => Halabja IRQ
place.qandil-mountains | names: Qandil Mountains, Qandil, Kandil Mountains | country: IRQ | example: The envoys met in the Qandil Mountains. => Qandil Mountains IRQ
place.al-asad-air-base | names: Al-Asad Air Base, Ain al-Asad | country: IRQ | example: The envoys met in Al-Asad Air Base. => Al-Asad Air Base IRQ
place.tal-afar | names: Tal Afar, Tel Afar | country: IRQ | example: The envoys met in Tal Afar. => Tal Afar IRQ
place.hawija | names: Hawija | country: IRQ | example: The envoys met in Hawija. => Hawija IRQ
place.fallujah | names: Fallujah, Falluja | country: IRQ | example: The envoys met in Fallujah. => Fallujah IRQ
place.makhmour | names: Makhmour, Makhmur | country: IRQ | example: The envoys met in Makhmour. => Makhmour IRQ
place.tuz-khurmatu | names: Tuz Khurmatu, Tuz Khormato | country: IRQ | example: The envoys met in Tuz Khurmatu. => Tuz Khurmatu IRQ
place.khanaqin | names: Khanaqin | country: IRQ | example: The envoys met in Khanaqin. => Khanaqin IRQ
place.sadr-city | names: Sadr City | country: IRQ | example: The envoys met in Sadr City. => Sadr City IRQ
place.taji | names: Taji | country: IRQ | example: The envoys met in Taji. => Taji IRQ
place.jurf-al-sakhar | names: Jurf al-Sakhar | country: IRQ | example: The envoys met in Jurf al-Sakhar. => Jurf al-Sakhar IRQ

# SYR
place.eastern-ghouta | names: Eastern Ghouta, Ghouta, East Ghouta, Western Ghouta | country: SYR | example: The envoys met in Eastern Ghouta. => Eastern Ghouta SYR
place.daraa | names: Daraa, Deraa | country: SYR | example: The envoys met in Daraa. => Daraa SYR
place.hama-province | names: Hama Province, Hama | country: SYR | example: The envoys met in Hama Province. => Hama Province SYR
place.quneitra | names: Quneitra, Kuneitra | country: SYR | example: The envoys met in Quneitra. => Quneitra SYR
place.rif-dimashq | names: Rif Dimashq, Rural Damascus, Damascus Countryside | country: SYR | example: The envoys met in Rif Dimashq. => Rif Dimashq SYR
place.tartus | names: Tartus, Tartous | country: SYR | example: The envoys met in Tartus. => Tartus SYR
place.qalamoun | names: Qalamoun | country: SYR | example: The envoys met in Qalamoun. => Qalamoun SYR
place.yarmouk | names: Yarmouk, Yarmouk Camp | country: SYR | example: The envoys met in Yarmouk. => Yarmouk SYR
place.tanf | names: Tanf, Al-Tanf | country: SYR | example: The envoys met in Tanf. => Tanf SYR
place.baghouz | names: Baghouz, Baghuz | country: SYR | example: The envoys met in Baghouz. => Baghouz SYR
place.al-hol | names: Al-Hol, Al-Hawl, Hol Camp | country: SYR | example: The envoys met in Al-Hol. => Al-Hol SYR
place.qamishli | names: Qamishli, Qamishlo | country: SYR | example: The envoys met in Qamishli. => Qamishli SYR
place.tal-abyad | names: Tal Abyad, Tel Abyad | country: SYR | example: The envoys met in Tal Abyad. => Tal Abyad SYR
place.ras-al-ain | names: Ras al-Ain, Ras al-Ayn, Serekaniye | country: SYR | example: The envoys met in Ras al-Ain. => Ras al-Ain SYR
place.jabal-al-zawiya | names: Jabal al-Zawiya, Jabal Zawiya | country: SYR | example: The envoys met in Jabal al-Zawiya. => Jabal al-Zawiya SYR
place.maarat-al-numan | names: Maarat al-Numan, Maaret al-Numan | country: SYR | example: The envoys met in Maarat al-Numan. => Maarat al-Numan SYR
place.zabadani | names: Zabadani | country: SYR | example: The envoys met in Zabadani. => Zabadani SYR
place.madaya | names: Madaya | country: SYR | example: The envoys met in Madaya. => Madaya SYR
place.rastan | names: Rastan | country: SYR | example: The envoys met in Rastan. => Rastan SYR
place.azaz | names: Azaz | country: SYR | example: The envoys met in Azaz. => Azaz SYR
place.syrian-golan | names: Syrian Golan, Occupied Golan | country: SYR | example: The envoys met in the Syrian Golan. => Syrian Golan SYR

# LBN
place.bekaa | names: Bekaa, Bekaa Valley, Beqaa, Beqaa Valley, Bekaa Governorate | country: LBN | example: The envoys met in Bekaa. => Bekaa LBN
place.akkar | names: Akkar | country: LBN | example: The envoys met in Akkar. => Akkar LBN
place.nabatieh | names: Nabatieh, Nabatiyeh, Nabatiya | country: LBN | example: The envoys met in Nabatieh. => Nabatieh LBN
place.mount-lebanon | names: Mount Lebanon | country: LBN | example: The envoys met in Mount Lebanon. => Mount Lebanon LBN
place.south-lebanon | names: South Lebanon, Southern Lebanon | country: LBN | example: The envoys met in South Lebanon. => South Lebanon LBN
place.keserwan | names: Keserwan, Keserwan-Jbeil | country: LBN | example: The envoys met in Keserwan. => Keserwan LBN
place.arsal | names: Arsal, Ersal | country: LBN | example: The envoys met in Arsal. => Arsal LBN
place.dahiyeh | names: Dahiyeh, Dahieh, Dahiya | country: LBN | example: The envoys met in Dahiyeh. => Dahiyeh LBN
place.ain-al-hilweh | names: Ain al-Hilweh, Ein el-Hilweh, Ain el-Hilweh, Ein al-Hilweh | country: LBN | example: The envoys met in Ain al-Hilweh. => Ain al-Hilweh LBN
place.nahr-al-bared | names: Nahr al-Bared | country: LBN | example: The envoys met in Nahr al-Bared. => Nahr al-Bared LBN
place.wadi-khaled | names: Wadi Khaled | country: LBN | example: The envoys met in Wadi Khaled. => Wadi Khaled LBN
place.bint-jbeil | names: Bint Jbeil | country: LBN | example: The envoys met in Bint Jbeil. => Bint Jbeil LBN
place.naqoura | names: Naqoura | country: LBN | example: The envoys met in Naqoura. => Naqoura LBN
place.shebaa | names: Shebaa | country: LBN | example: The envoys met in Shebaa. => Shebaa LBN

# ISR
place.galilee | names: Galilee, Upper Galilee | country: ISR | example: The envoys met in Galilee. => Galilee ISR
place.negev | names: Negev, Negev Desert, Naqab | country: ISR | example: The envoys met in the Negev. => Negev ISR
place.haifa-district | names: Haifa District | country: ISR | example: The envoys met in Haifa District. => Haifa District ISR
place.tel-aviv-district | names: Tel Aviv District | country: ISR | example: The envoys met in Tel Aviv District. => Tel Aviv District ISR
place.jerusalem-district | names: Jerusalem District | country: ISR | example: The envoys met in Jerusalem District. => Jerusalem District ISR
place.sderot | names: Sderot | country: ISR | example: The envoys met in Sderot. => Sderot ISR
place.kiryat-shmona | names: Kiryat Shmona | country: ISR | example: The envoys met in Kiryat Shmona. => Kiryat Shmona ISR
place.metula | names: Metula | country: ISR | example: The envoys met in Metula. => Metula ISR

# PSE
place.jenin | names: Jenin | country: PSE | example: The envoys met in Jenin. => Jenin PSE
place.salfit | names: Salfit | country: PSE | example: The envoys met in Salfit. => Salfit PSE
place.deir-al-balah | names: Deir al-Balah, Deir el-Balah | country: PSE | example: The envoys met in Deir al-Balah. => Deir al-Balah PSE
place.beit-hanoun | names: Beit Hanoun | country: PSE | example: The envoys met in Beit Hanoun. => Beit Hanoun PSE
place.beit-lahia | names: Beit Lahia, Beit Lahiya | country: PSE | example: The envoys met in Beit Lahia. => Beit Lahia PSE
place.nuseirat | names: Nuseirat | country: PSE | example: The envoys met in Nuseirat. => Nuseirat PSE
place.sheikh-jarrah | names: Sheikh Jarrah | country: PSE | example: The envoys met in Sheikh Jarrah. => Sheikh Jarrah PSE
place.masafer-yatta | names: Masafer Yatta | country: PSE | example: The envoys met in Masafer Yatta. => Masafer Yatta PSE
place.silwan | names: Silwan | country: PSE | example: The envoys met in Silwan. => Silwan PSE
place.khan-al-ahmar | names: Khan al-Ahmar | country: PSE | example: The envoys met in Khan al-Ahmar. => Khan al-Ahmar PSE
place.al-mawasi | names: Al-Mawasi, Mawasi | country: PSE | example: The envoys met in Al-Mawasi. => Al-Mawasi PSE
place.judea-and-samaria | names: Judea and Samaria, Judea | country: PSE | example: The envoys met in Judea and Samaria. => Judea and Samaria PSE
place.kerem-shalom | names: Kerem Shalom, Karem Abu Salem | country: PSE | example: The envoys met in Kerem Shalom. => Kerem Shalom PSE
place.netzarim-corridor | names: Netzarim Corridor, Netzarim | country: PSE | example: The envoys met in Netzarim Corridor. => Netzarim Corridor PSE
place.philadelphi-corridor | names: Philadelphi Corridor | country: PSE | example: The envoys met in Philadelphi Corridor. => Philadelphi Corridor PSE

# JOR
place.jerash | names: Jerash | country: JOR | example: The envoys met in Jerash. => Jerash JOR
place.balqa | names: Balqa | country: JOR | example: The envoys met in Balqa. => Balqa JOR
place.karak | names: Karak | country: JOR | example: The envoys met in Karak. => Karak JOR
place.tafilah | names: Tafilah, Tafileh | country: JOR | example: The envoys met in Tafilah. => Tafilah JOR
place.azraq | names: Azraq | country: JOR | example: The envoys met in Azraq. => Azraq JOR
place.zaatari | names: Zaatari, Zaatari Camp | country: JOR | example: The envoys met in Zaatari. => Zaatari JOR

# SAU
place.asir | names: Asir | country: SAU | example: The envoys met in Asir. => Asir SAU
place.al-qassim | names: Al-Qassim, Qassim | country: SAU | example: The envoys met in Al-Qassim. => Al-Qassim SAU
place.al-jouf | names: Al-Jouf | country: SAU | example: The envoys met in Al-Jouf. => Al-Jouf SAU
place.qatif | names: Qatif | country: SAU | example: The envoys met in Qatif. => Qatif SAU
place.awamiya | names: Awamiya, Awamiyah | country: SAU | example: The envoys met in Awamiya. => Awamiya SAU
place.khurais | names: Khurais | country: SAU | example: The envoys met in Khurais. => Khurais SAU
place.hejaz | names: Hejaz, Hijaz | country: SAU | example: The envoys met in Hejaz. => Hejaz SAU
place.nejd | names: Nejd, Najd | country: SAU | example: The envoys met in Nejd. => Nejd SAU
place.al-ahsa | names: Al-Ahsa | country: SAU | example: The envoys met in Al-Ahsa. => Al-Ahsa SAU
place.neom | names: NEOM | country: SAU | example: The envoys met in NEOM. => NEOM SAU
place.ras-tanura | names: Ras Tanura | country: SAU | example: The envoys met in Ras Tanura. => Ras Tanura SAU
place.khafji | names: Khafji | country: SAU | example: The envoys met in Khafji. => Khafji SAU

# YEM
place.abyan | names: Abyan | country: YEM | example: The envoys met in Abyan. => Abyan YEM
place.al-bayda-province | names: Al-Bayda Province, Bayda Governorate | country: YEM | example: The envoys met in Al-Bayda Province. => Al-Bayda Province YEM
place.dhale | names: Dhale, Al-Dhale, Dhalea, Ad Dali, Al-Dhalea | country: YEM | example: The envoys met in Dhale. => Dhale YEM
place.hadramout | names: Hadramout, Hadhramout, Hadramawt, Hadhramaut, Hadramaut | country: YEM | example: The envoys met in Hadramout. => Hadramout YEM
place.jawf | names: Jawf, Al-Jawf | country: YEM | example: The envoys met in Jawf. => Jawf YEM
place.mahra | names: Mahra, Al-Mahra, Al-Mahrah, Mahrah | country: YEM | example: The envoys met in Mahra. => Mahra YEM
place.raymah | names: Raymah | country: YEM | example: The envoys met in Raymah. => Raymah YEM
place.shabwa | names: Shabwa, Shabwah | country: YEM | example: The envoys met in Shabwa. => Shabwa YEM
place.socotra | names: Socotra, Soqotra | country: YEM | example: The envoys met in Socotra. => Socotra YEM
place.amran-province | names: Amran Province | country: YEM | example: The envoys met in Amran Province. => Amran Province YEM
place.perim-island | names: Perim Island, Mayun | country: YEM | example: The envoys met in Perim Island. => Perim Island YEM
place.zuqar-island | names: Zuqar Island | country: YEM | example: The envoys met in Zuqar Island. => Zuqar Island YEM
place.hanish-islands | names: Hanish Islands | country: YEM | example: The envoys met in Hanish Islands. => Hanish Islands YEM
place.ras-isa | names: Ras Isa | country: YEM | example: The envoys met in Ras Isa. => Ras Isa YEM
place.salif | names: Salif | country: YEM | example: The envoys met in Salif. => Salif YEM

# OMN
place.dhofar | names: Dhofar | country: OMN | example: The envoys met in Dhofar. => Dhofar OMN
place.musandam | names: Musandam, Musandam Peninsula | country: OMN | example: The envoys met in Musandam. => Musandam OMN

# ARE
place.fujairah | names: Fujairah | country: ARE | example: The envoys met in Fujairah. => Fujairah ARE
place.ras-al-khaimah | names: Ras Al Khaimah | country: ARE | example: The envoys met in Ras Al Khaimah. => Ras Al Khaimah ARE
place.ajman | names: Ajman | country: ARE | example: The envoys met in Ajman. => Ajman ARE
place.umm-al-quwain | names: Umm Al Quwain | country: ARE | example: The envoys met in Umm Al Quwain. => Umm Al Quwain ARE

# QAT
place.al-udeid-air-base | names: Al Udeid Air Base, Al-Udeid, Al Udeid Air Force Base | country: QAT | example: The envoys met in Al Udeid Air Base. => Al Udeid Air Base QAT

# KWT
place.bubiyan-island | names: Bubiyan Island, Bubiyan | country: KWT | example: The envoys met in Bubiyan Island. => Bubiyan Island KWT
place.camp-arifjan | names: Camp Arifjan | country: KWT | example: The envoys met in Camp Arifjan. => Camp Arifjan KWT

# EGY
place.north-sinai | names: North Sinai, South Sinai, Northern Sinai | country: EGY | example: The envoys met in North Sinai. => North Sinai EGY
place.beheira | names: Beheira | country: EGY | example: The envoys met in Beheira. => Beheira EGY
place.beni-suef | names: Beni Suef, Bani Suef | country: EGY | example: The envoys met in Beni Suef. => Beni Suef EGY
place.dakahlia | names: Dakahlia, Daqahliya, Dakahliya | country: EGY | example: The envoys met in Dakahlia. => Dakahlia EGY
place.fayoum | names: Fayoum, Faiyum, Fayyum | country: EGY | example: The envoys met in Fayoum. => Fayoum EGY
place.gharbia | names: Gharbia, Gharbiya | country: EGY | example: The envoys met in Gharbia. => Gharbia EGY
place.kafr-el-sheikh | names: Kafr el-Sheikh, Kafr al-Sheikh | country: EGY | example: The envoys met in Kafr el-Sheikh. => Kafr el-Sheikh EGY
place.monufia | names: Monufia, Menoufia, Menufiya | country: EGY | example: The envoys met in Monufia. => Monufia EGY
place.new-valley-governorate | names: New Valley Governorate | country: EGY | example: The envoys met in New Valley Governorate. => New Valley Governorate EGY
place.qalyubia | names: Qalyubia, Qalyubiya, Qaliubiya | country: EGY | example: The envoys met in Qalyubia. => Qalyubia EGY
place.qena | names: Qena | country: EGY | example: The envoys met in Qena. => Qena EGY
place.sharqia | names: Sharqia, Sharqiya | country: EGY | example: The envoys met in Sharqia. => Sharqia EGY
place.suez-governorate | names: Suez Governorate | country: EGY | example: The envoys met in Suez Governorate. => Suez Governorate EGY
place.suez-canal | names: Suez Canal | country: EGY | example: The envoys met in Suez Canal. => Suez Canal EGY
place.sheikh-zuweid | names: Sheikh Zuweid, Sheikh Zuwayed | country: EGY | example: The envoys met in Sheikh Zuweid. => Sheikh Zuweid EGY
place.dahab | names: Dahab | country: EGY | example: The envoys met in Dahab. => Dahab EGY
place.taba | names: Taba | country: EGY | example: The envoys met in Taba. => Taba EGY
place.nile-delta | names: Nile Delta | country: EGY | example: The envoys met in the Nile Delta. => Nile Delta EGY
place.upper-egypt | names: Upper Egypt | country: EGY | example: The envoys met in Upper Egypt. => Upper Egypt EGY

# LBY
place.cyrenaica | names: Cyrenaica, Barqa | country: LBY | example: The envoys met in Cyrenaica. => Cyrenaica LBY
place.tripolitania | names: Tripolitania | country: LBY | example: The envoys met in Tripolitania. => Tripolitania LBY
place.fezzan | names: Fezzan | country: LBY | example: The envoys met in Fezzan. => Fezzan LBY
place.misrata | names: Misrata, Misurata | country: LBY | example: The envoys met in Misrata. => Misrata LBY
place.kufra | names: Kufra, Al-Kufra | country: LBY | example: The envoys met in Kufra. => Kufra LBY
place.jufra | names: Jufra, Al-Jufra | country: LBY | example: The envoys met in Jufra. => Jufra LBY
place.nafusa-mountains | names: Nafusa Mountains | country: LBY | example: The envoys met in the Nafusa Mountains. => Nafusa Mountains LBY
place.zuwara | names: Zuwara | country: LBY | example: The envoys met in Zuwara. => Zuwara LBY
place.ras-lanuf | names: Ras Lanuf | country: LBY | example: The envoys met in Ras Lanuf. => Ras Lanuf LBY
place.brega | names: Brega, Marsa el-Brega | country: LBY | example: The envoys met in Brega. => Brega LBY

# TUN
place.ariana-governorate | names: Ariana Governorate | country: TUN | example: The envoys met in Ariana Governorate. => Ariana Governorate TUN
place.beja-governorate | names: Beja Governorate | country: TUN | example: The envoys met in Beja Governorate. => Beja Governorate TUN
place.le-kef | names: Le Kef, Kef | country: TUN | example: The envoys met in Le Kef. => Le Kef TUN
place.djerba | names: Djerba | country: TUN | example: The envoys met in Djerba. => Djerba TUN
place.mount-chaambi | names: Mount Chaambi, Chaambi Mountains, Mount Chambi | country: TUN | example: The envoys met in Mount Chaambi. => Mount Chaambi TUN
place.ben-guerdane | names: Ben Guerdane, Ben Gardane | country: TUN | example: The envoys met in Ben Guerdane. => Ben Guerdane TUN

# DZA
place.kabylie | names: Kabylie, Kabylia | country: DZA | example: The envoys met in Kabylie. => Kabylie DZA
place.boumerdes | names: Boumerdes | country: DZA | example: The envoys met in Boumerdes. => Boumerdes DZA
place.in-amenas | names: In Amenas | country: DZA | example: The envoys met in In Amenas. => In Amenas DZA

# MAR
place.rif-region | names: Rif Region, Rif | country: MAR | example: The envoys met in Rif Region. => Rif Region MAR
place.casablanca-settat | names: Casablanca-Settat | country: MAR | example: The envoys met in Casablanca-Settat. => Casablanca-Settat MAR
place.fez-meknes | names: Fez-Meknes | country: MAR | example: The envoys met in Fez-Meknes. => Fez-Meknes MAR
place.marrakesh-safi | names: Marrakesh-Safi | country: MAR | example: The envoys met in Marrakesh-Safi. => Marrakesh-Safi MAR
place.souss-massa | names: Souss-Massa | country: MAR | example: The envoys met in Souss-Massa. => Souss-Massa MAR
place.tangier-tetouan-al-hoceima | names: Tangier-Tetouan-Al Hoceima | country: MAR | example: The envoys met in Tangier-Tetouan-Al Hoceima. => Tangier-Tetouan-Al Hoceima MAR
place.beni-mellal-khenifra | names: Beni Mellal-Khenifra | country: MAR | example: The envoys met in Beni Mellal-Khenifra. => Beni Mellal-Khenifra MAR
place.draa-tafilalet | names: Draa-Tafilalet | country: MAR | example: The envoys met in Draa-Tafilalet. => Draa-Tafilalet MAR
place.guelmim-oued-noun | names: Guelmim-Oued Noun | country: MAR | example: The envoys met in Guelmim-Oued Noun. => Guelmim-Oued Noun MAR
place.laayoune-sakia-el-hamra | names: Laayoune-Sakia El Hamra | country: MAR | example: The envoys met in Laayoune-Sakia El Hamra. => Laayoune-Sakia El Hamra MAR
place.dakhla-oued-ed-dahab | names: Dakhla-Oued Ed-Dahab | country: MAR | example: The envoys met in Dakhla-Oued Ed-Dahab. => Dakhla-Oued Ed-Dahab MAR
place.al-haouz | names: Al Haouz | country: MAR | example: The envoys met in Al Haouz. => Al Haouz MAR

# SDN
place.north-darfur | names: North Darfur, Northern Darfur | country: SDN | example: The envoys met in North Darfur. => North Darfur SDN
place.south-darfur | names: South Darfur, Southern Darfur | country: SDN | example: The envoys met in South Darfur. => South Darfur SDN
place.west-darfur | names: West Darfur, Western Darfur | country: SDN | example: The envoys met in West Darfur. => West Darfur SDN
place.east-darfur | names: East Darfur | country: SDN | example: The envoys met in East Darfur. => East Darfur SDN
place.central-darfur | names: Central Darfur | country: SDN | example: The envoys met in Central Darfur. => Central Darfur SDN
place.north-kordofan | names: North Kordofan, South Kordofan, West Kordofan, Southern Kordofan | country: SDN | example: The envoys met in North Kordofan. => North Kordofan SDN
place.blue-nile-state | names: Blue Nile State, Blue Nile Region | country: SDN | example: The envoys met in Blue Nile State. => Blue Nile State SDN
place.white-nile-state | names: White Nile State | country: SDN | example: The envoys met in White Nile State. => White Nile State SDN
place.gezira | names: Gezira, Al-Gezira, Al-Jazirah State, Al Jazira State, El Gezira | country: SDN | example: The envoys met in Gezira. => Gezira SDN
place.sennar | names: Sennar | country: SDN | example: The envoys met in Sennar. => Sennar SDN
place.red-sea-state | names: Red Sea State | country: SDN | example: The envoys met in Red Sea State. => Red Sea State SDN
place.nile-state | names: Nile State, River Nile State | country: SDN | example: The envoys met in Nile State. => Nile State SDN
place.khartoum-state | names: Khartoum State | country: SDN | example: The envoys met in Khartoum State. => Khartoum State SDN
place.nuba-mountains | names: Nuba Mountains | country: SDN | example: The envoys met in the Nuba Mountains. => Nuba Mountains SDN
place.heglig | names: Heglig | country: SDN | example: The envoys met in Heglig. => Heglig SDN
place.jebel-marra | names: Jebel Marra | country: SDN | example: The envoys met in Jebel Marra. => Jebel Marra SDN
place.al-fashaga | names: Al-Fashaga, Fashaga, El Fashaga | country: SDN | example: The envoys met in Al-Fashaga. => Al-Fashaga SDN
place.zamzam-camp | names: Zamzam Camp | country: SDN | example: The envoys met in Zamzam Camp. => Zamzam Camp SDN
place.merowe | names: Merowe | country: SDN | example: The envoys met in Merowe. => Merowe SDN

# SSD
place.upper-nile | names: Upper Nile, Upper Nile State | country: SSD | example: The envoys met in Upper Nile. => Upper Nile SSD
place.jonglei | names: Jonglei | country: SSD | example: The envoys met in Jonglei. => Jonglei SSD
place.unity-state | names: Unity State | country: SSD | example: The envoys met in Unity State. => Unity State SSD
place.western-bahr-el-ghazal | names: Western Bahr el Ghazal, Northern Bahr el Ghazal, Bahr el Ghazal | country: SSD | example: The envoys met in Western Bahr el Ghazal. => Western Bahr el Ghazal SSD
place.warrap | names: Warrap | country: SSD | example: The envoys met in Warrap. => Warrap SSD
place.western-equatoria | names: Western Equatoria, Eastern Equatoria, Central Equatoria, Equatoria | country: SSD | example: The envoys met in Western Equatoria. => Western Equatoria SSD
place.nasir-county | names: Nasir County | country: SSD | example: The envoys met in Nasir County. => Nasir County SSD

# ETH
place.afar | names: Afar | country: ETH | example: The envoys met in Afar. => Afar ETH
place.oromia | names: Oromia, Oromiya | country: ETH | example: The envoys met in Oromia. => Oromia ETH
place.somali-region | names: Somali Region, Ogaden | country: ETH | example: The envoys met in Somali Region. => Somali Region ETH
place.benishangul-gumuz | names: Benishangul-Gumuz | country: ETH | example: The envoys met in Benishangul-Gumuz. => Benishangul-Gumuz ETH
place.sidama | names: Sidama | country: ETH | example: The envoys met in Sidama. => Sidama ETH
place.metekel | names: Metekel, Metekel Zone | country: ETH | example: The envoys met in Metekel. => Metekel ETH
place.wollega | names: Wollega, Wellega, Western Wollega | country: ETH | example: The envoys met in Wollega. => Wollega ETH
place.wollo | names: Wollo | country: ETH | example: The envoys met in Wollo. => Wollo ETH
place.gojjam | names: Gojjam, Gojam | country: ETH | example: The envoys met in Gojjam. => Gojjam ETH
place.wolkait | names: Wolkait, Welkait | country: ETH | example: The envoys met in Wolkait. => Wolkait ETH
place.lalibela | names: Lalibela | country: ETH | example: The envoys met in Lalibela. => Lalibela ETH
place.humera | names: Humera | country: ETH | example: The envoys met in Humera. => Humera ETH
place.shewa | names: Shewa, North Shewa | country: ETH | example: The envoys met in Shewa. => Shewa ETH
place.snnpr | names: SNNPR | country: ETH | example: The envoys met in SNNPR. => SNNPR ETH
place.harari-region | names: Harari Region | country: ETH | example: The envoys met in Harari Region. => Harari Region ETH

# ERI
place.gash-barka | names: Gash-Barka | country: ERI | example: The envoys met in Gash-Barka. => Gash-Barka ERI
place.debub | names: Debub | country: ERI | example: The envoys met in Debub. => Debub ERI
place.anseba | names: Anseba | country: ERI | example: The envoys met in Anseba. => Anseba ERI
place.maekel | names: Maekel | country: ERI | example: The envoys met in Maekel. => Maekel ERI
place.dahlak-islands | names: Dahlak Islands, Dahlak Archipelago | country: ERI | example: The envoys met in Dahlak Islands. => Dahlak Islands ERI
place.tserona | names: Tserona | country: ERI | example: The envoys met in Tserona. => Tserona ERI

# SOM
place.jubaland | names: Jubaland, Jubbaland | country: SOM | example: The envoys met in Jubaland. => Jubaland SOM
place.galmudug | names: Galmudug | country: SOM | example: The envoys met in Galmudug. => Galmudug SOM
place.hirshabelle | names: Hirshabelle | country: SOM | example: The envoys met in Hirshabelle. => Hirshabelle SOM
place.khatumo | names: Khatumo, Khaatumo | country: SOM | example: The envoys met in Khatumo. => Khatumo SOM
place.lower-shabelle | names: Lower Shabelle, Middle Shabelle, Shabelle | country: SOM | example: The envoys met in Lower Shabelle. => Lower Shabelle SOM
place.lower-juba | names: Lower Juba, Middle Juba | country: SOM | example: The envoys met in Lower Juba. => Lower Juba SOM
place.gedo | names: Gedo | country: SOM | example: The envoys met in Gedo. => Gedo SOM
place.bakool | names: Bakool | country: SOM | example: The envoys met in Bakool. => Bakool SOM
place.hiran | names: Hiran, Hiiraan | country: SOM | example: The envoys met in Hiran. => Hiran SOM
place.galgadud | names: Galgadud, Galgaduud | country: SOM | example: The envoys met in Galgadud. => Galgadud SOM
place.mudug | names: Mudug | country: SOM | example: The envoys met in Mudug. => Mudug SOM
place.nugal | names: Nugal, Nugaal | country: SOM | example: The envoys met in Nugal. => Nugal SOM
place.sool | names: Sool | country: SOM | example: The envoys met in Sool. => Sool SOM
place.sanaag | names: Sanaag | country: SOM | example: The envoys met in Sanaag. => Sanaag SOM
place.togdheer | names: Togdheer | country: SOM | example: The envoys met in Togdheer. => Togdheer SOM
place.awdal | names: Awdal | country: SOM | example: The envoys met in Awdal. => Awdal SOM
place.banadir | names: Banadir, Benadir | country: SOM | example: The envoys met in Banadir. => Banadir SOM
place.dhusamareb | names: Dhusamareb, Dhusamareeb | country: SOM | example: The envoys met in Dhusamareb. => Dhusamareb SOM
place.bardera | names: Bardera, Bardhere | country: SOM | example: The envoys met in Bardera. => Bardera SOM
place.ras-kamboni | names: Ras Kamboni | country: SOM | example: The envoys met in Ras Kamboni. => Ras Kamboni SOM
place.south-west-state | names: South West State | country: SOM | example: The envoys met in South West State. => South West State SOM

# KEN
place.tana-river | names: Tana River | country: KEN | example: The envoys met in Tana River. => Tana River KEN
place.turkana | names: Turkana | country: KEN | example: The envoys met in Turkana. => Turkana KEN
place.samburu | names: Samburu | country: KEN | example: The envoys met in Samburu. => Samburu KEN
place.baringo | names: Baringo | country: KEN | example: The envoys met in Baringo. => Baringo KEN
place.laikipia | names: Laikipia | country: KEN | example: The envoys met in Laikipia. => Laikipia KEN
place.west-pokot | names: West Pokot | country: KEN | example: The envoys met in West Pokot. => West Pokot KEN
place.taita-taveta | names: Taita Taveta | country: KEN | example: The envoys met in Taita Taveta. => Taita Taveta KEN
place.uasin-gishu | names: Uasin Gishu | country: KEN | example: The envoys met in Uasin Gishu. => Uasin Gishu KEN
place.trans-nzoia | names: Trans Nzoia | country: KEN | example: The envoys met in Trans Nzoia. => Trans Nzoia KEN
place.elgeyo-marakwet | names: Elgeyo Marakwet | country: KEN | example: The envoys met in Elgeyo Marakwet. => Elgeyo Marakwet KEN
place.nandi-county | names: Nandi County | country: KEN | example: The envoys met in Nandi County. => Nandi County KEN
place.bomet | names: Bomet | country: KEN | example: The envoys met in Bomet. => Bomet KEN
place.kirinyaga | names: Kirinyaga | country: KEN | example: The envoys met in Kirinyaga. => Kirinyaga KEN
place.nyandarua | names: Nyandarua | country: KEN | example: The envoys met in Nyandarua. => Nyandarua KEN
place.makueni | names: Makueni | country: KEN | example: The envoys met in Makueni. => Makueni KEN
place.busia-county | names: Busia County | country: KEN | example: The envoys met in Busia County. => Busia County KEN
place.vihiga | names: Vihiga | country: KEN | example: The envoys met in Vihiga. => Vihiga KEN
place.rift-valley | names: Rift Valley | country: KEN | example: The envoys met in the Rift Valley. => Rift Valley KEN
place.dadaab | names: Dadaab | country: KEN | example: The envoys met in Dadaab. => Dadaab KEN
place.kakuma | names: Kakuma | country: KEN | example: The envoys met in Kakuma. => Kakuma KEN
place.boni-forest | names: Boni Forest | country: KEN | example: The envoys met in Boni Forest. => Boni Forest KEN

# UGA
place.acholiland | names: Acholiland | country: UGA | example: The envoys met in Acholiland. => Acholiland UGA
place.karamoja | names: Karamoja | country: UGA | example: The envoys met in Karamoja. => Karamoja UGA
place.west-nile-region | names: West Nile Region | country: UGA | example: The envoys met in West Nile Region. => West Nile Region UGA
place.buganda | names: Buganda | country: UGA | example: The envoys met in Buganda. => Buganda UGA
place.rwenzori | names: Rwenzori | country: UGA | example: The envoys met in Rwenzori. => Rwenzori UGA
place.moroto | names: Moroto | country: UGA | example: The envoys met in Moroto. => Moroto UGA

# COD
place.ituri | names: Ituri | country: COD | example: The envoys met in Ituri. => Ituri COD
place.katanga | names: Katanga, Haut-Katanga, Upper Katanga | country: COD | example: The envoys met in Katanga. => Katanga COD
place.tanganyika-province | names: Tanganyika Province | country: COD | example: The envoys met in Tanganyika Province. => Tanganyika Province COD
place.haut-lomami | names: Haut-Lomami | country: COD | example: The envoys met in Haut-Lomami. => Haut-Lomami COD
place.lualaba | names: Lualaba | country: COD | example: The envoys met in Lualaba. => Lualaba COD
place.kasai | names: Kasai, Kasai-Oriental, Kasai-Central, Eastern Kasai, Western Kasai | country: COD | example: The envoys met in Kasai. => Kasai COD
place.lomami | names: Lomami | country: COD | example: The envoys met in Lomami. => Lomami COD
place.maniema | names: Maniema | country: COD | example: The envoys met in Maniema. => Maniema COD
place.haut-uele | names: Haut-Uele, Upper Uele | country: COD | example: The envoys met in Haut-Uele. => Haut-Uele COD
place.bas-uele | names: Bas-Uele, Lower Uele | country: COD | example: The envoys met in Bas-Uele. => Bas-Uele COD
place.tshopo | names: Tshopo | country: COD | example: The envoys met in Tshopo. => Tshopo COD
place.equateur | names: Equateur | country: COD | example: The envoys met in Equateur. => Equateur COD
place.tshuapa | names: Tshuapa | country: COD | example: The envoys met in Tshuapa. => Tshuapa COD
place.mongala | names: Mongala | country: COD | example: The envoys met in Mongala. => Mongala COD
place.nord-ubangi | names: Nord-Ubangi, North Ubangi | country: COD | example: The envoys met in Nord-Ubangi. => Nord-Ubangi COD
place.sud-ubangi | names: Sud-Ubangi, South Ubangi | country: COD | example: The envoys met in Sud-Ubangi. => Sud-Ubangi COD
place.mai-ndombe | names: Mai-Ndombe | country: COD | example: The envoys met in Mai-Ndombe. => Mai-Ndombe COD
place.kwilu | names: Kwilu | country: COD | example: The envoys met in Kwilu. => Kwilu COD
place.kwango | names: Kwango | country: COD | example: The envoys met in Kwango. => Kwango COD
place.kongo-central | names: Kongo Central, Bas-Congo | country: COD | example: The envoys met in Kongo Central. => Kongo Central COD
place.kivu | names: Kivu, Nord-Kivu, Sud-Kivu, Kivus | country: COD | example: The envoys met in Kivu. => Kivu COD
place.masisi | names: Masisi | country: COD | example: The envoys met in Masisi. => Masisi COD
place.rutshuru | names: Rutshuru | country: COD | example: The envoys met in Rutshuru. => Rutshuru COD
place.walikale | names: Walikale | country: COD | example: The envoys met in Walikale. => Walikale COD
place.minova | names: Minova | country: COD | example: The envoys met in Minova. => Minova COD
place.beni-territory | names: Beni Territory | country: COD | example: The envoys met in Beni Territory. => Beni Territory COD
place.virunga | names: Virunga, Virunga National Park | country: COD | example: The envoys met in Virunga. => Virunga COD
place.djugu | names: Djugu | country: COD | example: The envoys met in Djugu. => Djugu COD
place.irumu | names: Irumu | country: COD | example: The envoys met in Irumu. => Irumu COD
place.lubero | names: Lubero | country: COD | example: The envoys met in Lubero. => Lubero COD
place.fizi | names: Fizi | country: COD | example: The envoys met in Fizi. => Fizi COD
place.rubaya | names: Rubaya | country: COD | example: The envoys met in Rubaya. => Rubaya COD

# NGA
place.abia | names: Abia | country: NGA | example: The envoys met in Abia. => Abia NGA
place.adamawa | names: Adamawa | country: NGA | example: The envoys met in Adamawa. => Adamawa NGA
place.akwa-ibom | names: Akwa Ibom | country: NGA | example: The envoys met in Akwa Ibom. => Akwa Ibom NGA
place.anambra | names: Anambra | country: NGA | example: The envoys met in Anambra. => Anambra NGA
place.bayelsa | names: Bayelsa | country: NGA | example: The envoys met in Bayelsa. => Bayelsa NGA
place.benue | names: Benue | country: NGA | example: The envoys met in Benue. => Benue NGA
place.borno | names: Borno | country: NGA | example: The envoys met in Borno. => Borno NGA
place.cross-river-state | names: Cross River State | country: NGA | example: The envoys met in Cross River State. => Cross River State NGA
place.delta-state | names: Delta State | country: NGA | example: The envoys met in Delta State. => Delta State NGA
place.ebonyi | names: Ebonyi | country: NGA | example: The envoys met in Ebonyi. => Ebonyi NGA
place.edo-state | names: Edo State | country: NGA | example: The envoys met in Edo State. => Edo State NGA
place.ekiti | names: Ekiti | country: NGA | example: The envoys met in Ekiti. => Ekiti NGA
place.imo-state | names: Imo State | country: NGA | example: The envoys met in Imo State. => Imo State NGA
place.jigawa | names: Jigawa | country: NGA | example: The envoys met in Jigawa. => Jigawa NGA
place.kebbi | names: Kebbi | country: NGA | example: The envoys met in Kebbi. => Kebbi NGA
place.kogi | names: Kogi | country: NGA | example: The envoys met in Kogi. => Kogi NGA
place.kwara | names: Kwara | country: NGA | example: The envoys met in Kwara. => Kwara NGA
place.niger-state | names: Niger State | country: NGA | example: The envoys met in Niger State. => Niger State NGA
place.ogun | names: Ogun | country: NGA | example: The envoys met in Ogun. => Ogun NGA
place.osun | names: Osun | country: NGA | example: The envoys met in Osun. => Osun NGA
place.plateau-state | names: Plateau State | country: NGA | example: The envoys met in Plateau State. => Plateau State NGA
place.rivers-state | names: Rivers State | country: NGA | example: The envoys met in Rivers State. => Rivers State NGA
place.taraba | names: Taraba | country: NGA | example: The envoys met in Taraba. => Taraba NGA
place.yobe | names: Yobe | country: NGA | example: The envoys met in Yobe. => Yobe NGA
place.zamfara | names: Zamfara | country: NGA | example: The envoys met in Zamfara. => Zamfara NGA
place.niger-delta | names: Niger Delta | country: NGA | example: The envoys met in the Niger Delta. => Niger Delta NGA
place.biafra | names: Biafra | country: NGA | example: The envoys met in Biafra. => Biafra NGA
place.ogoniland | names: Ogoniland, Ogoni | country: NGA | example: The envoys met in Ogoniland. => Ogoniland NGA
place.chibok | names: Chibok | country: NGA | example: The envoys met in Chibok. => Chibok NGA
place.sambisa | names: Sambisa, Sambisa Forest | country: NGA | example: The envoys met in Sambisa. => Sambisa NGA
place.baga | names: Baga | country: NGA | example: The envoys met in Baga. => Baga NGA
place.dapchi | names: Dapchi | country: NGA | example: The envoys met in Dapchi. => Dapchi NGA

# CMR
place.adamaoua | names: Adamaoua | country: CMR | example: The envoys met in Adamaoua. => Adamaoua CMR
place.ambazonia | names: Ambazonia | country: CMR | example: The envoys met in Ambazonia. => Ambazonia CMR
place.southern-cameroons | names: Southern Cameroons | country: CMR | example: The envoys met in Southern Cameroons. => Southern Cameroons CMR
place.kolofata | names: Kolofata | country: CMR | example: The envoys met in Kolofata. => Kolofata CMR
place.mora-division | names: Mora Division | country: CMR | example: The envoys met in Mora Division. => Mora Division CMR
place.bakassi | names: Bakassi, Bakassi Peninsula | country: CMR | example: The envoys met in Bakassi. => Bakassi CMR
place.mayo-sava | names: Mayo-Sava | country: CMR | example: The envoys met in Mayo-Sava. => Mayo-Sava CMR
place.logone-et-chari | names: Logone-et-Chari | country: CMR | example: The envoys met in Logone-et-Chari. => Logone-et-Chari CMR

# MLI
place.taoudenit | names: Taoudenit, Taoudeni | country: MLI | example: The envoys met in Taoudenit. => Taoudenit MLI
place.azawad | names: Azawad | country: MLI | example: The envoys met in Azawad. => Azawad MLI
place.tessalit | names: Tessalit | country: MLI | example: The envoys met in Tessalit. => Tessalit MLI
place.aguelhok | names: Aguelhok, Aguelhoc | country: MLI | example: The envoys met in Aguelhok. => Aguelhok MLI
place.bandiagara | names: Bandiagara | country: MLI | example: The envoys met in Bandiagara. => Bandiagara MLI
place.douentza | names: Douentza | country: MLI | example: The envoys met in Douentza. => Douentza MLI
place.tinzaouaten | names: Tinzaouaten, Tinzaouatene | country: MLI | example: The envoys met in Tinzaouaten. => Tinzaouaten MLI
place.ansongo | names: Ansongo | country: MLI | example: The envoys met in Ansongo. => Ansongo MLI
place.konna | names: Konna | country: MLI | example: The envoys met in Konna. => Konna MLI
place.farabougou | names: Farabougou | country: MLI | example: The envoys met in Farabougou. => Farabougou MLI

# BFA
place.soum | names: Soum | country: BFA | example: The envoys met in Soum. => Soum BFA
place.oudalan | names: Oudalan | country: BFA | example: The envoys met in Oudalan. => Oudalan BFA
place.seno-province | names: Seno Province | country: BFA | example: The envoys met in Seno Province. => Seno Province BFA
place.yagha | names: Yagha | country: BFA | example: The envoys met in Yagha. => Yagha BFA
place.boucle-du-mouhoun | names: Boucle du Mouhoun | country: BFA | example: The envoys met in Boucle du Mouhoun. => Boucle du Mouhoun BFA
place.hauts-bassins | names: Hauts-Bassins | country: BFA | example: The envoys met in Hauts-Bassins. => Hauts-Bassins BFA
place.cascades-region | names: Cascades Region | country: BFA | example: The envoys met in Cascades Region. => Cascades Region BFA
place.centre-nord | names: Centre-Nord, Centre-Est, Centre-Ouest, Centre-Sud | country: BFA | example: The envoys met in Centre-Nord. => Centre-Nord BFA
place.plateau-central | names: Plateau-Central | country: BFA | example: The envoys met in Plateau-Central. => Plateau-Central BFA
place.arbinda | names: Arbinda | country: BFA | example: The envoys met in Arbinda. => Arbinda BFA
place.solhan | names: Solhan | country: BFA | example: The envoys met in Solhan. => Solhan BFA
place.pama | names: Pama | country: BFA | example: The envoys met in Pama. => Pama BFA
place.kompienga | names: Kompienga | country: BFA | example: The envoys met in Kompienga. => Kompienga BFA
place.koulpelogo | names: Koulpelogo | country: BFA | example: The envoys met in Koulpelogo. => Koulpelogo BFA
place.inata | names: Inata | country: BFA | example: The envoys met in Inata. => Inata BFA

# NER
place.bosso | names: Bosso | country: NER | example: The envoys met in Bosso. => Bosso NER
place.inates | names: Inates | country: NER | example: The envoys met in Inates. => Inates NER
place.tongo-tongo | names: Tongo Tongo | country: NER | example: The envoys met in Tongo Tongo. => Tongo Tongo NER
place.arlit | names: Arlit | country: NER | example: The envoys met in Arlit. => Arlit NER
place.ouallam | names: Ouallam | country: NER | example: The envoys met in Ouallam. => Ouallam NER
place.tchintabaraden | names: Tchintabaraden | country: NER | example: The envoys met in Tchintabaraden. => Tchintabaraden NER

# TCD
place.tibesti | names: Tibesti | country: TCD | example: The envoys met in Tibesti. => Tibesti TCD
place.borkou | names: Borkou | country: TCD | example: The envoys met in Borkou. => Borkou TCD
place.ennedi | names: Ennedi, Ennedi-Est, Ennedi-Ouest | country: TCD | example: The envoys met in Ennedi. => Ennedi TCD
place.kanem | names: Kanem | country: TCD | example: The envoys met in Kanem. => Kanem TCD
place.ouaddai | names: Ouaddai | country: TCD | example: The envoys met in Ouaddai. => Ouaddai TCD
place.wadi-fira | names: Wadi Fira | country: TCD | example: The envoys met in Wadi Fira. => Wadi Fira TCD
place.sila-region | names: Sila Region | country: TCD | example: The envoys met in Sila Region. => Sila Region TCD
place.guera | names: Guera | country: TCD | example: The envoys met in Guera. => Guera TCD
place.batha | names: Batha | country: TCD | example: The envoys met in Batha. => Batha TCD
place.hadjer-lamis | names: Hadjer-Lamis | country: TCD | example: The envoys met in Hadjer-Lamis. => Hadjer-Lamis TCD
place.chari-baguirmi | names: Chari-Baguirmi | country: TCD | example: The envoys met in Chari-Baguirmi. => Chari-Baguirmi TCD
place.mayo-kebbi-est | names: Mayo-Kebbi Est, Mayo-Kebbi Ouest, Mayo-Kebbi | country: TCD | example: The envoys met in Mayo-Kebbi Est. => Mayo-Kebbi Est TCD
place.logone-oriental | names: Logone Oriental, Logone Occidental | country: TCD | example: The envoys met in Logone Oriental. => Logone Oriental TCD
place.moyen-chari | names: Moyen-Chari | country: TCD | example: The envoys met in Moyen-Chari. => Moyen-Chari TCD
place.mandoul | names: Mandoul | country: TCD | example: The envoys met in Mandoul. => Mandoul TCD
place.tandjile | names: Tandjile | country: TCD | example: The envoys met in Tandjile. => Tandjile TCD
place.adre | names: Adre | country: TCD | example: The envoys met in Adre. => Adre TCD

# CAF
place.ouaka | names: Ouaka | country: CAF | example: The envoys met in Ouaka. => Ouaka CAF
place.ouham | names: Ouham, Ouham-Pende, Ouham-Fafa | country: CAF | example: The envoys met in Ouham. => Ouham CAF
place.haute-kotto | names: Haute-Kotto | country: CAF | example: The envoys met in Haute-Kotto. => Haute-Kotto CAF
place.basse-kotto | names: Basse-Kotto | country: CAF | example: The envoys met in Basse-Kotto. => Basse-Kotto CAF
place.mbomou | names: Mbomou, Haut-Mbomou | country: CAF | example: The envoys met in Mbomou. => Mbomou CAF
place.nana-grebizi | names: Nana-Grebizi, Nana-Gribizi | country: CAF | example: The envoys met in Nana-Grebizi. => Nana-Grebizi CAF
place.nana-mambere | names: Nana-Mambere | country: CAF | example: The envoys met in Nana-Mambere. => Nana-Mambere CAF
place.mambere-kadei | names: Mambere-Kadei | country: CAF | example: The envoys met in Mambere-Kadei. => Mambere-Kadei CAF
place.sangha-mbaere | names: Sangha-Mbaere | country: CAF | example: The envoys met in Sangha-Mbaere. => Sangha-Mbaere CAF
place.lobaye | names: Lobaye | country: CAF | example: The envoys met in Lobaye. => Lobaye CAF
place.ombella-mpoko | names: Ombella-M'Poko | country: CAF | example: The envoys met in Ombella-M'Poko. => Ombella-M'Poko CAF
place.bamingui-bangoran | names: Bamingui-Bangoran | country: CAF | example: The envoys met in Bamingui-Bangoran. => Bamingui-Bangoran CAF
place.vakaga | names: Vakaga | country: CAF | example: The envoys met in Vakaga. => Vakaga CAF

# MOZ
place.niassa | names: Niassa | country: MOZ | example: The envoys met in Niassa. => Niassa MOZ
place.zambezia | names: Zambezia | country: MOZ | example: The envoys met in Zambezia. => Zambezia MOZ
place.manica | names: Manica | country: MOZ | example: The envoys met in Manica. => Manica MOZ
place.sofala | names: Sofala | country: MOZ | example: The envoys met in Sofala. => Sofala MOZ
place.mocimboa-da-praia | names: Mocimboa da Praia | country: MOZ | example: The envoys met in Mocimboa da Praia. => Mocimboa da Praia MOZ
place.macomia | names: Macomia | country: MOZ | example: The envoys met in Macomia. => Macomia MOZ
place.gorongosa | names: Gorongosa | country: MOZ | example: The envoys met in Gorongosa. => Gorongosa MOZ
place.ancuabe | names: Ancuabe | country: MOZ | example: The envoys met in Ancuabe. => Ancuabe MOZ

# ZAF
place.gauteng | names: Gauteng | country: ZAF | example: The envoys met in Gauteng. => Gauteng ZAF
place.kwazulu-natal | names: KwaZulu-Natal | country: ZAF | example: The envoys met in KwaZulu-Natal. => KwaZulu-Natal ZAF
place.limpopo | names: Limpopo | country: ZAF | example: The envoys met in Limpopo. => Limpopo ZAF
place.eastern-cape | names: Eastern Cape | country: ZAF | example: The envoys met in Eastern Cape. => Eastern Cape ZAF
place.western-cape | names: Western Cape | country: ZAF | example: The envoys met in Western Cape. => Western Cape ZAF
place.northern-cape | names: Northern Cape | country: ZAF | example: The envoys met in Northern Cape. => Northern Cape ZAF
place.transvaal | names: Transvaal | country: ZAF | example: The envoys met in Transvaal. => Transvaal ZAF
place.marikana | names: Marikana | country: ZAF | example: The envoys met in Marikana. => Marikana ZAF
place.robben-island | names: Robben Island | country: ZAF | example: The envoys met in Robben Island. => Robben Island ZAF
place.transkei | names: Transkei | country: ZAF | example: The envoys met in Transkei. => Transkei ZAF

# ZWE
place.mashonaland | names: Mashonaland, Mashonaland Central, Mashonaland East, Mashonaland West | country: ZWE | example: The envoys met in Mashonaland. => Mashonaland ZWE
place.matabeleland | names: Matabeleland, Matabeleland North, Matabeleland South | country: ZWE | example: The envoys met in Matabeleland. => Matabeleland ZWE
place.manicaland | names: Manicaland | country: ZWE | example: The envoys met in Manicaland. => Manicaland ZWE
place.marange | names: Marange, Chiadzwa | country: ZWE | example: The envoys met in Marange. => Marange ZWE

# SEN
place.casamance | names: Casamance | country: SEN | example: The envoys met in Casamance. => Casamance SEN

# GHA
place.ashanti-region | names: Ashanti Region | country: GHA | example: The envoys met in Ashanti Region. => Ashanti Region GHA
place.volta-region | names: Volta Region | country: GHA | example: The envoys met in Volta Region. => Volta Region GHA
place.brong-ahafo | names: Brong-Ahafo | country: GHA | example: The envoys met in Brong-Ahafo. => Brong-Ahafo GHA

# CIV
place.bounkani | names: Bounkani | country: CIV | example: The envoys met in Bounkani. => Bounkani CIV

# TZA
place.pemba-island | names: Pemba Island | country: TZA | example: The envoys met in Pemba Island. => Pemba Island TZA
place.kagera | names: Kagera | country: TZA | example: The envoys met in Kagera. => Kagera TZA
place.serengeti | names: Serengeti | country: TZA | example: The envoys met in Serengeti. => Serengeti TZA

# AGO
place.lunda-norte | names: Lunda Norte, Lunda Sul | country: AGO | example: The envoys met in Lunda Norte. => Lunda Norte AGO
place.cuando-cubango | names: Cuando Cubango | country: AGO | example: The envoys met in Cuando Cubango. => Cuando Cubango AGO

# NAM
place.caprivi | names: Caprivi, Caprivi Strip, Zambezi Region | country: NAM | example: The envoys met in Caprivi. => Caprivi NAM
place.kavango | names: Kavango | country: NAM | example: The envoys met in Kavango. => Kavango NAM

# ZMB
place.copperbelt | names: Copperbelt | country: ZMB | example: The envoys met in Copperbelt. => Copperbelt ZMB
place.barotseland | names: Barotseland, Barotse | country: ZMB | example: The envoys met in Barotseland. => Barotseland ZMB

# LBR
place.nimba-county | names: Nimba County | country: LBR | example: The envoys met in Nimba County. => Nimba County LBR
place.bong-county | names: Bong County | country: LBR | example: The envoys met in Bong County. => Bong County LBR
place.lofa-county | names: Lofa County, Lofa | country: LBR | example: The envoys met in Lofa County. => Lofa County LBR

# SLE
place.kailahun | names: Kailahun | country: SLE | example: The envoys met in Kailahun. => Kailahun SLE

# GIN
place.guinea-forestiere | names: Guinea Forestiere | country: GIN | example: The envoys met in Guinea Forestiere. => Guinea Forestiere GIN

# BEN
place.alibori | names: Alibori | country: BEN | example: The envoys met in Alibori. => Alibori BEN
place.atacora | names: Atacora, Atakora | country: BEN | example: The envoys met in Atacora. => Atacora BEN
place.borgou | names: Borgou | country: BEN | example: The envoys met in Borgou. => Borgou BEN

# TGO
place.savanes-region | names: Savanes Region | country: TGO | example: The envoys met in Savanes Region. => Savanes Region TGO
place.kpendjal | names: Kpendjal | country: TGO | example: The envoys met in Kpendjal. => Kpendjal TGO

# COG
place.pool-department | names: Pool Department | country: COG | example: The envoys met in Pool Department. => Pool Department COG

# MRT
place.hodh-ech-chargui | names: Hodh Ech Chargui | country: MRT | example: The envoys met in Hodh Ech Chargui. => Hodh Ech Chargui MRT
place.bassikounou | names: Bassikounou | country: MRT | example: The envoys met in Bassikounou. => Bassikounou MRT
place.mbera | names: Mbera | country: MRT | example: The envoys met in Mbera. => Mbera MRT

# MDG
place.nosy-be | names: Nosy Be | country: MDG | example: The envoys met in Nosy Be. => Nosy Be MDG

# BDI
place.bujumbura-rural | names: Bujumbura Rural | country: BDI | example: The envoys met in Bujumbura Rural. => Bujumbura Rural BDI

# RWA
place.rusizi-district | names: Rusizi District | country: RWA | example: The envoys met in Rusizi District. => Rusizi District RWA
place.rubavu | names: Rubavu | country: RWA | example: The envoys met in Rubavu. => Rubavu RWA

# COL
place.antioquia | names: Antioquia | country: COL | example: The envoys met in Antioquia. => Antioquia COL
place.atlantico-department | names: Atlantico Department | country: COL | example: The envoys met in Atlantico Department. => Atlantico Department COL
place.bolivar-department | names: Bolivar Department | country: COL | example: The envoys met in Bolivar Department. => Bolivar Department COL
place.boyaca | names: Boyaca | country: COL | example: The envoys met in Boyaca. => Boyaca COL
place.caqueta | names: Caqueta | country: COL | example: The envoys met in Caqueta. => Caqueta COL
place.casanare | names: Casanare | country: COL | example: The envoys met in Casanare. => Casanare COL
place.cauca | names: Cauca | country: COL | example: The envoys met in Cauca. => Cauca COL
place.cesar-department | names: Cesar Department | country: COL | example: The envoys met in Cesar Department. => Cesar Department COL
place.choco | names: Choco | country: COL | example: The envoys met in Choco. => Choco COL
place.cundinamarca | names: Cundinamarca | country: COL | example: The envoys met in Cundinamarca. => Cundinamarca COL
place.guainia | names: Guainia | country: COL | example: The envoys met in Guainia. => Guainia COL
place.guaviare | names: Guaviare | country: COL | example: The envoys met in Guaviare. => Guaviare COL
place.huila | names: Huila | country: COL | example: The envoys met in Huila. => Huila COL
place.la-guajira | names: La Guajira, Guajira | country: COL | example: The envoys met in La Guajira. => La Guajira COL
place.magdalena-department | names: Magdalena Department | country: COL | example: The envoys met in Magdalena Department. => Magdalena Department COL
place.meta-department | names: Meta Department | country: COL | example: The envoys met in Meta Department. => Meta Department COL
place.narino | names: Narino | country: COL | example: The envoys met in Narino. => Narino COL
place.norte-de-santander | names: Norte de Santander | country: COL | example: The envoys met in Norte de Santander. => Norte de Santander COL
place.putumayo | names: Putumayo | country: COL | example: The envoys met in Putumayo. => Putumayo COL
place.quindio | names: Quindio | country: COL | example: The envoys met in Quindio. => Quindio COL
place.risaralda | names: Risaralda | country: COL | example: The envoys met in Risaralda. => Risaralda COL
place.tolima | names: Tolima | country: COL | example: The envoys met in Tolima. => Tolima COL
place.valle-del-cauca | names: Valle del Cauca | country: COL | example: The envoys met in Valle del Cauca. => Valle del Cauca COL
place.vaupes | names: Vaupes | country: COL | example: The envoys met in Vaupes. => Vaupes COL
place.vichada | names: Vichada | country: COL | example: The envoys met in Vichada. => Vichada COL
place.catatumbo | names: Catatumbo | country: COL | example: The envoys met in Catatumbo. => Catatumbo COL
place.uraba | names: Uraba, Uraba Antioqueno | country: COL | example: The envoys met in Uraba. => Uraba COL
place.magdalena-medio | names: Magdalena Medio | country: COL | example: The envoys met in the Magdalena Medio. => Magdalena Medio COL
place.bajo-cauca | names: Bajo Cauca | country: COL | example: The envoys met in Bajo Cauca. => Bajo Cauca COL
place.caguan | names: Caguan | country: COL | example: The envoys met in Caguan. => Caguan COL
place.san-vicente-del-caguan | names: San Vicente del Caguan | country: COL | example: The envoys met in San Vicente del Caguan. => San Vicente del Caguan COL
place.tibu | names: Tibu | country: COL | example: The envoys met in Tibu. => Tibu COL
place.bojaya | names: Bojaya | country: COL | example: The envoys met in Bojaya. => Bojaya COL

# VEN
place.anzoategui | names: Anzoategui | country: VEN | example: The envoys met in Anzoategui. => Anzoategui VEN
place.apure | names: Apure | country: VEN | example: The envoys met in Apure. => Apure VEN
place.aragua | names: Aragua | country: VEN | example: The envoys met in Aragua. => Aragua VEN
place.carabobo | names: Carabobo | country: VEN | example: The envoys met in Carabobo. => Carabobo VEN
place.cojedes | names: Cojedes | country: VEN | example: The envoys met in Cojedes. => Cojedes VEN
place.delta-amacuro | names: Delta Amacuro | country: VEN | example: The envoys met in Delta Amacuro. => Delta Amacuro VEN
place.miranda-state | names: Miranda State | country: VEN | example: The envoys met in Miranda State. => Miranda State VEN
place.monagas | names: Monagas | country: VEN | example: The envoys met in Monagas. => Monagas VEN
place.nueva-esparta | names: Nueva Esparta | country: VEN | example: The envoys met in Nueva Esparta. => Nueva Esparta VEN
place.tachira | names: Tachira | country: VEN | example: The envoys met in Tachira. => Tachira VEN
place.yaracuy | names: Yaracuy | country: VEN | example: The envoys met in Yaracuy. => Yaracuy VEN
place.zulia | names: Zulia | country: VEN | example: The envoys met in Zulia. => Zulia VEN
place.bolivar-state | names: Bolivar State | country: VEN | example: The envoys met in Bolivar State. => Bolivar State VEN
place.orinoco-belt | names: Orinoco Belt, Orinoco Mining Arc | country: VEN | example: The envoys met in the Orinoco Belt. => Orinoco Belt VEN
place.margarita-island | names: Margarita Island | country: VEN | example: The envoys met in Margarita Island. => Margarita Island VEN

# GUY
place.essequibo | names: Essequibo | country: GUY | example: The envoys met in Essequibo. => Essequibo GUY

# PER
place.ancash | names: Ancash | country: PER | example: The envoys met in Ancash. => Ancash PER
place.apurimac | names: Apurimac | country: PER | example: The envoys met in Apurimac. => Apurimac PER
place.junin-region | names: Junin Region | country: PER | example: The envoys met in Junin Region. => Junin Region PER
place.loreto-region | names: Loreto Region | country: PER | example: The envoys met in Loreto Region. => Loreto Region PER
place.madre-de-dios | names: Madre de Dios | country: PER | example: The envoys met in Madre de Dios. => Madre de Dios PER
place.pasco-region | names: Pasco Region | country: PER | example: The envoys met in Pasco Region. => Pasco Region PER
place.ucayali | names: Ucayali | country: PER | example: The envoys met in Ucayali. => Ucayali PER
place.vraem | names: VRAEM | country: PER | example: The envoys met in VRAEM. => VRAEM PER
place.bagua | names: Bagua | country: PER | example: The envoys met in Bagua. => Bagua PER
place.las-bambas | names: Las Bambas | country: PER | example: The envoys met in Las Bambas. => Las Bambas PER
place.tarapoto | names: Tarapoto | country: PER | example: The envoys met in Tarapoto. => Tarapoto PER
place.alto-huallaga | names: Alto Huallaga, Upper Huallaga | country: PER | example: The envoys met in Alto Huallaga. => Alto Huallaga PER

# BOL
place.beni-department | names: Beni Department | country: BOL | example: The envoys met in Beni Department. => Beni Department BOL
place.chuquisaca | names: Chuquisaca | country: BOL | example: The envoys met in Chuquisaca. => Chuquisaca BOL
place.pando | names: Pando | country: BOL | example: The envoys met in Pando. => Pando BOL
place.chapare | names: Chapare | country: BOL | example: The envoys met in Chapare. => Chapare BOL

# ECU
place.guayas | names: Guayas | country: ECU | example: The envoys met in Guayas. => Guayas ECU
place.manabi | names: Manabi | country: ECU | example: The envoys met in Manabi. => Manabi ECU
place.azuay | names: Azuay | country: ECU | example: The envoys met in Azuay. => Azuay ECU
place.chimborazo | names: Chimborazo | country: ECU | example: The envoys met in Chimborazo. => Chimborazo ECU
place.cotopaxi | names: Cotopaxi | country: ECU | example: The envoys met in Cotopaxi. => Cotopaxi ECU
place.imbabura | names: Imbabura | country: ECU | example: The envoys met in Imbabura. => Imbabura ECU
place.morona-santiago | names: Morona Santiago | country: ECU | example: The envoys met in Morona Santiago. => Morona Santiago ECU
place.napo | names: Napo | country: ECU | example: The envoys met in Napo. => Napo ECU
place.orellana-province | names: Orellana Province | country: ECU | example: The envoys met in Orellana Province. => Orellana Province ECU
place.pastaza | names: Pastaza | country: ECU | example: The envoys met in Pastaza. => Pastaza ECU
place.pichincha | names: Pichincha | country: ECU | example: The envoys met in Pichincha. => Pichincha ECU
place.santa-elena-province | names: Santa Elena Province | country: ECU | example: The envoys met in Santa Elena Province. => Santa Elena Province ECU
place.sucumbios | names: Sucumbios | country: ECU | example: The envoys met in Sucumbios. => Sucumbios ECU
place.tungurahua | names: Tungurahua | country: ECU | example: The envoys met in Tungurahua. => Tungurahua ECU
place.zamora-chinchipe | names: Zamora Chinchipe | country: ECU | example: The envoys met in Zamora Chinchipe. => Zamora Chinchipe ECU
place.galapagos | names: Galapagos, Galapagos Islands | country: ECU | example: The envoys met in Galapagos. => Galapagos ECU
place.carchi | names: Carchi | country: ECU | example: The envoys met in Carchi. => Carchi ECU
place.santo-domingo-de-los-tsachilas | names: Santo Domingo de los Tsachilas | country: ECU | example: The envoys met in Santo Domingo de los Tsachilas. => Santo Domingo de los Tsachilas ECU
place.yasuni | names: Yasuni | country: ECU | example: The envoys met in Yasuni. => Yasuni ECU

# BRA
place.acre-state | names: Acre State | country: BRA | example: The envoys met in Acre State. => Acre State BRA
place.alagoas | names: Alagoas | country: BRA | example: The envoys met in Alagoas. => Alagoas BRA
place.amapa | names: Amapa | country: BRA | example: The envoys met in Amapa. => Amapa BRA
place.bahia | names: Bahia | country: BRA | example: The envoys met in Bahia. => Bahia BRA
place.ceara | names: Ceara | country: BRA | example: The envoys met in Ceara. => Ceara BRA
place.espirito-santo | names: Espirito Santo | country: BRA | example: The envoys met in Espirito Santo. => Espirito Santo BRA
place.maranhao | names: Maranhao | country: BRA | example: The envoys met in Maranhao. => Maranhao BRA
place.mato-grosso | names: Mato Grosso | country: BRA | example: The envoys met in Mato Grosso. => Mato Grosso BRA
place.mato-grosso-do-sul | names: Mato Grosso do Sul | country: BRA | example: The envoys met in Mato Grosso do Sul. => Mato Grosso do Sul BRA
place.minas-gerais | names: Minas Gerais | country: BRA | example: The envoys met in Minas Gerais. => Minas Gerais BRA
place.para-state | names: Para State | country: BRA | example: The envoys met in Para State. => Para State BRA
place.paraiba | names: Paraiba | country: BRA | example: The envoys met in Paraiba. => Paraiba BRA
place.parana | names: Parana | country: BRA | example: The envoys met in Parana. => Parana BRA
place.pernambuco | names: Pernambuco | country: BRA | example: The envoys met in Pernambuco. => Pernambuco BRA
place.piaui | names: Piaui | country: BRA | example: The envoys met in Piaui. => Piaui BRA
place.rio-grande-do-norte | names: Rio Grande do Norte | country: BRA | example: The envoys met in Rio Grande do Norte. => Rio Grande do Norte BRA
place.rio-grande-do-sul | names: Rio Grande do Sul | country: BRA | example: The envoys met in Rio Grande do Sul. => Rio Grande do Sul BRA
place.rondonia | names: Rondonia | country: BRA | example: The envoys met in Rondonia. => Rondonia BRA
place.roraima | names: Roraima | country: BRA | example: The envoys met in Roraima. => Roraima BRA
place.santa-catarina | names: Santa Catarina | country: BRA | example: The envoys met in Santa Catarina. => Santa Catarina BRA
place.sergipe | names: Sergipe | country: BRA | example: The envoys met in Sergipe. => Sergipe BRA
place.tocantins | names: Tocantins | country: BRA | example: The envoys met in Tocantins. => Tocantins BRA
place.rio-de-janeiro-state | names: Rio de Janeiro State | country: BRA | example: The envoys met in Rio de Janeiro State. => Rio de Janeiro State BRA
place.sao-paulo-state | names: Sao Paulo State | country: BRA | example: The envoys met in Sao Paulo State. => Sao Paulo State BRA
place.pantanal | names: Pantanal | country: BRA | example: The envoys met in Pantanal. => Pantanal BRA
place.pacaraima | names: Pacaraima | country: BRA | example: The envoys met in Pacaraima. => Pacaraima BRA

# ARG
place.catamarca | names: Catamarca | country: ARG | example: The envoys met in Catamarca. => Catamarca ARG
place.chaco-province | names: Chaco Province | country: ARG | example: The envoys met in Chaco Province. => Chaco Province ARG
place.chubut | names: Chubut | country: ARG | example: The envoys met in Chubut. => Chubut ARG
place.entre-rios | names: Entre Rios | country: ARG | example: The envoys met in Entre Rios. => Entre Rios ARG
place.jujuy | names: Jujuy | country: ARG | example: The envoys met in Jujuy. => Jujuy ARG
place.mendoza-province | names: Mendoza Province | country: ARG | example: The envoys met in Mendoza Province. => Mendoza Province ARG
place.misiones | names: Misiones | country: ARG | example: The envoys met in Misiones. => Misiones ARG
place.tucuman | names: Tucuman | country: ARG | example: The envoys met in Tucuman. => Tucuman ARG
place.buenos-aires-province | names: Buenos Aires Province | country: ARG | example: The envoys met in Buenos Aires Province. => Buenos Aires Province ARG
place.vaca-muerta | names: Vaca Muerta | country: ARG | example: The envoys met in Vaca Muerta. => Vaca Muerta ARG
place.rio-negro-province | names: Rio Negro Province | country: ARG | example: The envoys met in Rio Negro Province. => Rio Negro Province ARG

# CHL
place.araucania | names: Araucania, La Araucania | country: CHL | example: The envoys met in Araucania. => Araucania CHL
place.atacama | names: Atacama | country: CHL | example: The envoys met in Atacama. => Atacama CHL
place.aysen | names: Aysen | country: CHL | example: The envoys met in Aysen. => Aysen CHL
place.biobio | names: Biobio, Bio Bio | country: CHL | example: The envoys met in Biobio. => Biobio CHL
place.magallanes | names: Magallanes | country: CHL | example: The envoys met in Magallanes. => Magallanes CHL
place.maule | names: Maule | country: CHL | example: The envoys met in Maule. => Maule CHL
place.tarapaca | names: Tarapaca | country: CHL | example: The envoys met in Tarapaca. => Tarapaca CHL
place.easter-island | names: Easter Island, Rapa Nui | country: CHL | example: The envoys met in Easter Island. => Easter Island CHL
place.ohiggins-region | names: O'Higgins Region | country: CHL | example: The envoys met in O'Higgins Region. => O'Higgins Region CHL
place.chiloe | names: Chiloe | country: CHL | example: The envoys met in Chiloe. => Chiloe CHL

# PRY
place.alto-parana | names: Alto Parana | country: PRY | example: The envoys met in Alto Parana. => Alto Parana PRY
place.amambay | names: Amambay | country: PRY | example: The envoys met in Amambay. => Amambay PRY
place.itapua | names: Itapua | country: PRY | example: The envoys met in Itapua. => Itapua PRY
place.canindeyu | names: Canindeyu | country: PRY | example: The envoys met in Canindeyu. => Canindeyu PRY
place.concepcion-department | names: Concepcion Department | country: PRY | example: The envoys met in Concepcion Department. => Concepcion Department PRY

# URY
place.maldonado-department | names: Maldonado Department | country: URY | example: The envoys met in Maldonado Department. => Maldonado Department URY

# MEX
place.baja-california | names: Baja California | country: MEX | example: The envoys met in Baja California. => Baja California MEX
place.baja-california-sur | names: Baja California Sur | country: MEX | example: The envoys met in Baja California Sur. => Baja California Sur MEX
place.chiapas | names: Chiapas | country: MEX | example: The envoys met in Chiapas. => Chiapas MEX
place.coahuila | names: Coahuila | country: MEX | example: The envoys met in Coahuila. => Coahuila MEX
place.durango | names: Durango | country: MEX | example: The envoys met in Durango. => Durango MEX
place.guerrero-state | names: Guerrero State | country: MEX | example: The envoys met in Guerrero State. => Guerrero State MEX
place.hidalgo-state | names: Hidalgo State | country: MEX | example: The envoys met in Hidalgo State. => Hidalgo State MEX
place.jalisco | names: Jalisco | country: MEX | example: The envoys met in Jalisco. => Jalisco MEX
place.mexico-state | names: Mexico State, State of Mexico | country: MEX | example: The envoys met in Mexico State. => Mexico State MEX
place.michoacan | names: Michoacan | country: MEX | example: The envoys met in Michoacan. => Michoacan MEX
place.morelos | names: Morelos | country: MEX | example: The envoys met in Morelos. => Morelos MEX
place.nayarit | names: Nayarit | country: MEX | example: The envoys met in Nayarit. => Nayarit MEX
place.nuevo-leon | names: Nuevo Leon | country: MEX | example: The envoys met in Nuevo Leon. => Nuevo Leon MEX
place.queretaro | names: Queretaro | country: MEX | example: The envoys met in Queretaro. => Queretaro MEX
place.quintana-roo | names: Quintana Roo | country: MEX | example: The envoys met in Quintana Roo. => Quintana Roo MEX
place.sinaloa | names: Sinaloa | country: MEX | example: The envoys met in Sinaloa. => Sinaloa MEX
place.sonora | names: Sonora | country: MEX | example: The envoys met in Sonora. => Sonora MEX
place.tabasco | names: Tabasco | country: MEX | example: The envoys met in Tabasco. => Tabasco MEX
place.tamaulipas | names: Tamaulipas | country: MEX | example: The envoys met in Tamaulipas. => Tamaulipas MEX
place.yucatan | names: Yucatan, Yucatan Peninsula | country: MEX | example: The envoys met in Yucatan. => Yucatan MEX
place.ayotzinapa | names: Ayotzinapa | country: MEX | example: The envoys met in Ayotzinapa. => Ayotzinapa MEX
place.iguala | names: Iguala | country: MEX | example: The envoys met in Iguala. => Iguala MEX
place.isthmus-of-tehuantepec | names: Isthmus of Tehuantepec | country: MEX | example: The envoys met in Isthmus of Tehuantepec. => Isthmus of Tehuantepec MEX

# GTM
place.alta-verapaz | names: Alta Verapaz, Baja Verapaz | country: GTM | example: The envoys met in Alta Verapaz. => Alta Verapaz GTM
place.izabal | names: Izabal | country: GTM | example: The envoys met in Izabal. => Izabal GTM
place.el-quiche | names: El Quiche | country: GTM | example: The envoys met in El Quiche. => El Quiche GTM
place.sacatepequez | names: Sacatepequez | country: GTM | example: The envoys met in Sacatepequez. => Sacatepequez GTM
place.san-marcos-department | names: San Marcos Department | country: GTM | example: The envoys met in San Marcos Department. => San Marcos Department GTM
place.suchitepequez | names: Suchitepequez | country: GTM | example: The envoys met in Suchitepequez. => Suchitepequez GTM
place.peten | names: Peten | country: GTM | example: The envoys met in Peten. => Peten GTM
place.ixil-triangle | names: Ixil Triangle | country: GTM | example: The envoys met in Ixil Triangle. => Ixil Triangle GTM

# HND
place.atlantida | names: Atlantida | country: HND | example: The envoys met in Atlantida. => Atlantida HND
place.choluteca | names: Choluteca | country: HND | example: The envoys met in Choluteca. => Choluteca HND
place.copan | names: Copan | country: HND | example: The envoys met in Copan. => Copan HND
place.cortes-department | names: Cortes Department | country: HND | example: The envoys met in Cortes Department. => Cortes Department HND
place.el-paraiso-department | names: El Paraiso Department | country: HND | example: The envoys met in El Paraiso Department. => El Paraiso Department HND
place.francisco-morazan | names: Francisco Morazan | country: HND | example: The envoys met in Francisco Morazan. => Francisco Morazan HND
place.gracias-a-dios | names: Gracias a Dios | country: HND | example: The envoys met in Gracias a Dios. => Gracias a Dios HND
place.intibuca | names: Intibuca | country: HND | example: The envoys met in Intibuca. => Intibuca HND
place.ocotepeque | names: Ocotepeque | country: HND | example: The envoys met in Ocotepeque. => Ocotepeque HND
place.olancho | names: Olancho | country: HND | example: The envoys met in Olancho. => Olancho HND
place.bajo-aguan | names: Bajo Aguan | country: HND | example: The envoys met in Bajo Aguan. => Bajo Aguan HND

# SLV
place.cuscatlan | names: Cuscatlan | country: SLV | example: The envoys met in Cuscatlan. => Cuscatlan SLV
place.morazan-department | names: Morazan Department | country: SLV | example: The envoys met in Morazan Department. => Morazan Department SLV
place.cabanas-department | names: Cabanas Department | country: SLV | example: The envoys met in Cabanas Department. => Cabanas Department SLV

# NIC
place.monimbo | names: Monimbo | country: NIC | example: The envoys met in Monimbo. => Monimbo NIC
place.nueva-segovia | names: Nueva Segovia | country: NIC | example: The envoys met in Nueva Segovia. => Nueva Segovia NIC

# CRI
place.guanacaste | names: Guanacaste | country: CRI | example: The envoys met in Guanacaste. => Guanacaste CRI

# PAN
place.chiriqui | names: Chiriqui | country: PAN | example: The envoys met in Chiriqui. => Chiriqui PAN
place.guna-yala | names: Guna Yala | country: PAN | example: The envoys met in Guna Yala. => Guna Yala PAN
place.ngabe-bugle | names: Ngabe-Bugle | country: PAN | example: The envoys met in Ngabe-Bugle. => Ngabe-Bugle PAN
place.darien-gap | names: Darien Gap, Darien | country: PAN | example: The envoys met in the Darien Gap. => Darien Gap PAN

# HTI
place.artibonite | names: Artibonite | country: HTI | example: The envoys met in Artibonite. => Artibonite HTI
place.grandanse | names: Grand'Anse, Grande-Anse | country: HTI | example: The envoys met in Grand'Anse. => Grand'Anse HTI
place.nippes | names: Nippes | country: HTI | example: The envoys met in Nippes. => Nippes HTI
place.cite-soleil | names: Cite Soleil | country: HTI | example: The envoys met in Cite Soleil. => Cite Soleil HTI
place.cap-haitien | names: Cap-Haitien | country: HTI | example: The envoys met in Cap-Haitien. => Cap-Haitien HTI

# DOM
place.barahona | names: Barahona | country: DOM | example: The envoys met in Barahona. => Barahona DOM

# CUB
place.villa-clara | names: Villa Clara | country: CUB | example: The envoys met in Villa Clara. => Villa Clara CUB

# CAN
place.newfoundland | names: Newfoundland, Newfoundland and Labrador, Labrador | country: CAN | example: The envoys met in Newfoundland. => Newfoundland CAN
place.prince-edward-island | names: Prince Edward Island, P.E.I. | country: CAN | example: The envoys met in Prince Edward Island. => Prince Edward Island CAN
place.yukon | names: Yukon | country: CAN | example: The envoys met in Yukon. => Yukon CAN
place.nunavut | names: Nunavut | country: CAN | example: The envoys met in Nunavut. => Nunavut CAN
place.northwest-territories | names: Northwest Territories | country: CAN | example: The envoys met in Northwest Territories. => Northwest Territories CAN
place.baffin-island | names: Baffin Island | country: CAN | example: The envoys met in Baffin Island. => Baffin Island CAN
place.vancouver-island | names: Vancouver Island | country: CAN | example: The envoys met in Vancouver Island. => Vancouver Island CAN
place.lac-megantic | names: Lac-Megantic | country: CAN | example: The envoys met in Lac-Megantic. => Lac-Megantic CAN
place.kananaskis | names: Kananaskis | country: CAN | example: The envoys met in Kananaskis. => Kananaskis CAN

# AUS
place.victoria-australia | names: Victoria | country: AUS | example: The envoys from Queensland met in Victoria. => Queensland AUS; Victoria AUS
place.south-australia | names: South Australia | country: AUS | example: The envoys met in South Australia. => South Australia AUS
place.western-australia | names: Western Australia | country: AUS | example: The envoys met in Western Australia. => Western Australia AUS
place.northern-territory | names: Northern Territory | country: AUS | example: The envoys met in the Northern Territory. => Northern Territory AUS
place.australian-capital-territory | names: Australian Capital Territory | country: AUS | example: The envoys met in Australian Capital Territory. => Australian Capital Territory AUS
place.kimberley-region | names: Kimberley Region | country: AUS | example: The envoys met in Kimberley Region. => Kimberley Region AUS
place.great-barrier-reef | names: Great Barrier Reef | country: AUS | example: The envoys met in Great Barrier Reef. => Great Barrier Reef AUS
place.torres-strait-islands | names: Torres Strait Islands | country: AUS | example: The envoys met in Torres Strait Islands. => Torres Strait Islands AUS
place.pine-gap | names: Pine Gap | country: AUS | example: The envoys met in Pine Gap. => Pine Gap AUS

# NZL
place.waikato | names: Waikato | country: NZL | example: The envoys met in Waikato. => Waikato NZL
place.otago | names: Otago | country: NZL | example: The envoys met in Otago. => Otago NZL

# PNG
place.bougainville | names: Bougainville | country: PNG | example: The envoys met in Bougainville. => Bougainville PNG
place.new-ireland | names: New Ireland | country: PNG | example: The envoys met in New Ireland. => New Ireland PNG
place.enga | names: Enga | country: PNG | example: The envoys met in Enga. => Enga PNG
place.porgera | names: Porgera | country: PNG | example: The envoys met in Porgera. => Porgera PNG
place.hela-province | names: Hela Province | country: PNG | example: The envoys met in Hela Province. => Hela Province PNG
place.manus-island | names: Manus Island | country: PNG | example: The envoys met in Manus Island. => Manus Island PNG
place.sepik | names: Sepik, East Sepik, West Sepik | country: PNG | example: The envoys met in Sepik. => Sepik PNG
place.morobe | names: Morobe | country: PNG | example: The envoys met in Morobe. => Morobe PNG

# SLB
place.guadalcanal | names: Guadalcanal | country: SLB | example: The envoys met in Guadalcanal. => Guadalcanal SLB
place.malaita | names: Malaita | country: SLB | example: The envoys met in Malaita. => Malaita SLB

# DEU
place.baden-wuerttemberg | names: Baden-Wuerttemberg, Baden-Württemberg | country: DEU | example: The envoys met in Baden-Wuerttemberg. => Baden-Wuerttemberg DEU
place.brandenburg | names: Brandenburg | country: DEU | example: The envoys met in Brandenburg. => Brandenburg DEU
place.hesse | names: Hesse | country: DEU | example: The envoys met in Hesse. => Hesse DEU
place.lower-saxony | names: Lower Saxony | country: DEU | example: The envoys met in Lower Saxony. => Lower Saxony DEU
place.mecklenburg-western-pomerania | names: Mecklenburg-Western Pomerania, Mecklenburg-Vorpommern | country: DEU | example: The envoys met in Mecklenburg-Western Pomerania. => Mecklenburg-Western Pomerania DEU
place.north-rhine-westphalia | names: North Rhine-Westphalia, Nordrhein-Westfalen | country: DEU | example: The envoys met in North Rhine-Westphalia. => North Rhine-Westphalia DEU
place.rhineland-palatinate | names: Rhineland-Palatinate | country: DEU | example: The envoys met in Rhineland-Palatinate. => Rhineland-Palatinate DEU
place.saarland | names: Saarland | country: DEU | example: The envoys met in Saarland. => Saarland DEU
place.saxony | names: Saxony | country: DEU | example: The envoys met in Saxony. => Saxony DEU
place.saxony-anhalt | names: Saxony-Anhalt | country: DEU | example: The envoys met in Saxony-Anhalt. => Saxony-Anhalt DEU
place.schleswig-holstein | names: Schleswig-Holstein | country: DEU | example: The envoys met in Schleswig-Holstein. => Schleswig-Holstein DEU
place.thuringia | names: Thuringia | country: DEU | example: The envoys met in Thuringia. => Thuringia DEU
place.ruhr | names: Ruhr | country: DEU | example: The envoys met in Ruhr. => Ruhr DEU
place.rhineland | names: Rhineland | country: DEU | example: The envoys met in Rhineland. => Rhineland DEU
place.ramstein | names: Ramstein, Ramstein Air Base | country: DEU | example: The envoys met in Ramstein. => Ramstein DEU
place.ruegen | names: Ruegen, Rügen | country: DEU | example: The envoys met in Ruegen. => Ruegen DEU
place.heiligendamm | names: Heiligendamm | country: DEU | example: The envoys met in Heiligendamm. => Heiligendamm DEU
place.black-forest | names: Black Forest | country: DEU | example: The envoys met in the Black Forest. => Black Forest DEU

# AUT
place.carinthia | names: Carinthia | country: AUT | example: The envoys met in Carinthia. => Carinthia AUT
place.styria | names: Styria | country: AUT | example: The envoys met in Styria. => Styria AUT
place.tyrol | names: Tyrol | country: AUT | example: The envoys met in Tyrol. => Tyrol AUT
place.vorarlberg | names: Vorarlberg | country: AUT | example: The envoys met in Vorarlberg. => Vorarlberg AUT
place.burgenland | names: Burgenland | country: AUT | example: The envoys met in Burgenland. => Burgenland AUT
place.lower-austria | names: Lower Austria, Upper Austria | country: AUT | example: The envoys met in Lower Austria. => Lower Austria AUT

# CHE
place.ticino | names: Ticino | country: CHE | example: The envoys met in Ticino. => Ticino CHE
place.valais | names: Valais | country: CHE | example: The envoys met in Valais. => Valais CHE
place.graubuenden | names: Graubuenden, Graubünden, Grisons | country: CHE | example: The envoys met in Graubuenden. => Graubuenden CHE
place.vaud | names: Vaud | country: CHE | example: The envoys met in Vaud. => Vaud CHE
place.aargau | names: Aargau | country: CHE | example: The envoys met in Aargau. => Aargau CHE
place.thurgau | names: Thurgau | country: CHE | example: The envoys met in Thurgau. => Thurgau CHE
place.bernese-oberland | names: Bernese Oberland | country: CHE | example: The envoys met in Bernese Oberland. => Bernese Oberland CHE

# BEL
place.flanders | names: Flanders | country: BEL | example: The envoys met in Flanders. => Flanders BEL
place.wallonia | names: Wallonia | country: BEL | example: The envoys met in Wallonia. => Wallonia BEL
place.west-flanders | names: West Flanders, East Flanders | country: BEL | example: The envoys met in West Flanders. => West Flanders BEL
place.flemish-brabant | names: Flemish Brabant, Walloon Brabant | country: BEL | example: The envoys met in Flemish Brabant. => Flemish Brabant BEL
place.hainaut | names: Hainaut | country: BEL | example: The envoys met in Hainaut. => Hainaut BEL

# NLD
place.zeeland | names: Zeeland | country: NLD | example: The envoys met in Zeeland. => Zeeland NLD
place.north-holland | names: North Holland, South Holland | country: NLD | example: The envoys met in North Holland. => North Holland NLD
place.friesland | names: Friesland | country: NLD | example: The envoys met in Friesland. => Friesland NLD
place.north-brabant | names: North Brabant | country: NLD | example: The envoys met in North Brabant. => North Brabant NLD
place.gelderland | names: Gelderland | country: NLD | example: The envoys met in Gelderland. => Gelderland NLD
place.overijssel | names: Overijssel | country: NLD | example: The envoys met in Overijssel. => Overijssel NLD
place.drenthe | names: Drenthe | country: NLD | example: The envoys met in Drenthe. => Drenthe NLD

# DNK
place.jutland | names: Jutland | country: DNK | example: The envoys met in Jutland. => Jutland DNK
place.bornholm | names: Bornholm | country: DNK | example: The envoys met in Bornholm. => Bornholm DNK
place.funen | names: Funen | country: DNK | example: The envoys met in Funen. => Funen DNK

# SWE
place.skane | names: Skane, Scania | country: SWE | example: The envoys met in Skane. => Skane SWE
place.gotland | names: Gotland | country: SWE | example: The envoys met in Gotland. => Gotland SWE
place.norrbotten | names: Norrbotten | country: SWE | example: The envoys met in Norrbotten. => Norrbotten SWE

# NOR
place.svalbard | names: Svalbard | country: NOR | example: The envoys met in Svalbard. => Svalbard NOR
place.finnmark | names: Finnmark | country: NOR | example: The envoys met in Finnmark. => Finnmark NOR
place.jan-mayen | names: Jan Mayen | country: NOR | example: The envoys met in Jan Mayen. => Jan Mayen NOR
place.spitsbergen | names: Spitsbergen | country: NOR | example: The envoys met in Spitsbergen. => Spitsbergen NOR
place.troms | names: Troms | country: NOR | example: The envoys met in Troms. => Troms NOR

# FIN
place.uusimaa | names: Uusimaa | country: FIN | example: The envoys met in Uusimaa. => Uusimaa FIN
place.north-karelia | names: North Karelia | country: FIN | example: The envoys met in North Karelia. => North Karelia FIN

# POL
place.silesia | names: Silesia, Lower Silesia, Upper Silesia | country: POL | example: The envoys met in Silesia. => Silesia POL
place.podlasie | names: Podlasie, Podlaskie | country: POL | example: The envoys met in Podlasie. => Podlasie POL
place.mazovia | names: Mazovia, Masovia | country: POL | example: The envoys met in Mazovia. => Mazovia POL
place.lubelskie | names: Lubelskie | country: POL | example: The envoys met in Lubelskie. => Lubelskie POL
place.podkarpackie | names: Podkarpackie, Subcarpathia | country: POL | example: The envoys met in Podkarpackie. => Podkarpackie POL
place.westerplatte | names: Westerplatte | country: POL | example: The envoys met in Westerplatte. => Westerplatte POL
place.suwalki-gap | names: Suwalki Gap, Suwalki Corridor | country: POL | example: The envoys met in the Suwalki Gap. => Suwalki Gap POL

# CZE
place.moravia | names: Moravia | country: CZE | example: The envoys met in Moravia. => Moravia CZE
place.bohemia | names: Bohemia | country: CZE | example: The envoys met in Bohemia. => Bohemia CZE
place.sudetenland | names: Sudetenland | country: CZE | example: The envoys met in Sudetenland. => Sudetenland CZE

# ESP
place.andalusia | names: Andalusia, Andalucia | country: ESP | example: The envoys met in Andalusia. => Andalusia ESP
place.aragon | names: Aragon | country: ESP | example: The envoys met in Aragon. => Aragon ESP
place.asturias | names: Asturias | country: ESP | example: The envoys met in Asturias. => Asturias ESP
place.balearic-islands | names: Balearic Islands, Balearics | country: ESP | example: The envoys met in Balearic Islands. => Balearic Islands ESP
place.basque-country | names: Basque Country, Euskadi | country: ESP | example: The envoys met in the Basque Country. => Basque Country ESP
place.canary-islands | names: Canary Islands, Canaries | country: ESP | example: The envoys met in the Canary Islands. => Canary Islands ESP
place.cantabria | names: Cantabria | country: ESP | example: The envoys met in Cantabria. => Cantabria ESP
place.castile-and-leon | names: Castile and Leon, Castilla y Leon | country: ESP | example: The envoys met in Castile and Leon. => Castile and Leon ESP
place.castilla-la-mancha | names: Castilla-La Mancha, Castile-La Mancha | country: ESP | example: The envoys met in Castilla-La Mancha. => Castilla-La Mancha ESP
place.extremadura | names: Extremadura | country: ESP | example: The envoys met in Extremadura. => Extremadura ESP
place.galicia | names: Galicia | country: ESP | example: The envoys met in Galicia. => Galicia ESP
place.navarre | names: Navarre, Navarra | country: ESP | example: The envoys met in Navarre. => Navarre ESP
place.valencian-community | names: Valencian Community | country: ESP | example: The envoys met in Valencian Community. => Valencian Community ESP
place.mallorca | names: Mallorca, Majorca | country: ESP | example: The envoys met in Mallorca. => Mallorca ESP
place.menorca | names: Menorca, Minorca | country: ESP | example: The envoys met in Menorca. => Menorca ESP
place.tenerife | names: Tenerife | country: ESP | example: The envoys met in Tenerife. => Tenerife ESP
place.gran-canaria | names: Gran Canaria | country: ESP | example: The envoys met in Gran Canaria. => Gran Canaria ESP
place.lanzarote | names: Lanzarote | country: ESP | example: The envoys met in Lanzarote. => Lanzarote ESP
place.fuerteventura | names: Fuerteventura | country: ESP | example: The envoys met in Fuerteventura. => Fuerteventura ESP
place.la-palma-island | names: La Palma Island | country: ESP | example: The envoys met in La Palma Island. => La Palma Island ESP
place.el-hierro | names: El Hierro | country: ESP | example: The envoys met in El Hierro. => El Hierro ESP
place.costa-del-sol | names: Costa del Sol | country: ESP | example: The envoys met in Costa del Sol. => Costa del Sol ESP
place.perejil-island | names: Perejil Island | country: ESP | example: The envoys met in Perejil Island. => Perejil Island ESP
place.gipuzkoa | names: Gipuzkoa, Guipuzcoa | country: ESP | example: The envoys met in Gipuzkoa. => Gipuzkoa ESP
place.vizcaya | names: Vizcaya | country: ESP | example: The envoys met in Vizcaya. => Vizcaya ESP

# PRT
place.azores | names: Azores | country: PRT | example: The envoys met in the Azores. => Azores PRT
place.madeira | names: Madeira | country: PRT | example: The envoys met in Madeira. => Madeira PRT
place.algarve | names: Algarve | country: PRT | example: The envoys met in the Algarve. => Algarve PRT
place.alentejo | names: Alentejo | country: PRT | example: The envoys met in Alentejo. => Alentejo PRT

# ITA
place.abruzzo | names: Abruzzo | country: ITA | example: The envoys met in Abruzzo. => Abruzzo ITA
place.aosta-valley | names: Aosta Valley, Valle d'Aosta | country: ITA | example: The envoys met in Aosta Valley. => Aosta Valley ITA
place.apulia | names: Apulia, Puglia | country: ITA | example: The envoys met in Apulia. => Apulia ITA
place.basilicata | names: Basilicata | country: ITA | example: The envoys met in Basilicata. => Basilicata ITA
place.calabria | names: Calabria | country: ITA | example: The envoys met in Calabria. => Calabria ITA
place.campania | names: Campania | country: ITA | example: The envoys met in Campania. => Campania ITA
place.emilia-romagna | names: Emilia-Romagna | country: ITA | example: The envoys met in Emilia-Romagna. => Emilia-Romagna ITA
place.friuli-venezia-giulia | names: Friuli-Venezia Giulia | country: ITA | example: The envoys met in Friuli-Venezia Giulia. => Friuli-Venezia Giulia ITA
place.lazio | names: Lazio | country: ITA | example: The envoys met in Lazio. => Lazio ITA
place.liguria | names: Liguria | country: ITA | example: The envoys met in Liguria. => Liguria ITA
place.lombardy | names: Lombardy | country: ITA | example: The envoys met in Lombardy. => Lombardy ITA
place.le-marche | names: Le Marche | country: ITA | example: The envoys met in Le Marche. => Le Marche ITA
place.molise | names: Molise | country: ITA | example: The envoys met in Molise. => Molise ITA
place.piedmont | names: Piedmont | country: ITA | example: The envoys met in Piedmont. => Piedmont ITA
place.sardinia | names: Sardinia | country: ITA | example: The envoys met in Sardinia. => Sardinia ITA
place.trentino-alto-adige | names: Trentino-Alto Adige, Trentino | country: ITA | example: The envoys met in Trentino-Alto Adige. => Trentino-Alto Adige ITA
place.south-tyrol | names: South Tyrol, Alto Adige | country: ITA | example: The envoys met in South Tyrol. => South Tyrol ITA
place.tuscany | names: Tuscany | country: ITA | example: The envoys met in Tuscany. => Tuscany ITA
place.umbria | names: Umbria | country: ITA | example: The envoys met in Umbria. => Umbria ITA
place.veneto | names: Veneto | country: ITA | example: The envoys met in Veneto. => Veneto ITA
place.lampedusa | names: Lampedusa | country: ITA | example: The envoys met in Lampedusa. => Lampedusa ITA
place.capri | names: Capri | country: ITA | example: The envoys met in Capri. => Capri ITA
place.pantelleria | names: Pantelleria | country: ITA | example: The envoys met in Pantelleria. => Pantelleria ITA

# FRA
place.alsace | names: Alsace | country: FRA | example: The envoys met in Alsace. => Alsace FRA
place.aquitaine | names: Aquitaine, Nouvelle-Aquitaine | country: FRA | example: The envoys met in Aquitaine. => Aquitaine FRA
place.auvergne | names: Auvergne, Auvergne-Rhone-Alpes | country: FRA | example: The envoys met in Auvergne. => Auvergne FRA
place.burgundy | names: Burgundy, Bourgogne-Franche-Comte | country: FRA | example: The envoys met in Burgundy. => Burgundy FRA
place.centre-val-de-loire | names: Centre-Val de Loire | country: FRA | example: The envoys met in Centre-Val de Loire. => Centre-Val de Loire FRA
place.champagne-ardenne | names: Champagne-Ardenne | country: FRA | example: The envoys met in Champagne-Ardenne. => Champagne-Ardenne FRA
place.franche-comte | names: Franche-Comte | country: FRA | example: The envoys met in Franche-Comte. => Franche-Comte FRA
place.ile-de-france | names: Ile-de-France | country: FRA | example: The envoys met in Ile-de-France. => Ile-de-France FRA
place.languedoc | names: Languedoc, Languedoc-Roussillon | country: FRA | example: The envoys met in Languedoc. => Languedoc FRA
place.limousin | names: Limousin | country: FRA | example: The envoys met in Limousin. => Limousin FRA
place.midi-pyrenees | names: Midi-Pyrenees | country: FRA | example: The envoys met in Midi-Pyrenees. => Midi-Pyrenees FRA
place.hauts-de-france | names: Hauts-de-France | country: FRA | example: The envoys met in Hauts-de-France. => Hauts-de-France FRA
place.grand-est | names: Grand Est | country: FRA | example: The envoys met in Grand Est. => Grand Est FRA
place.pays-de-la-loire | names: Pays de la Loire | country: FRA | example: The envoys met in Pays de la Loire. => Pays de la Loire FRA
place.picardy | names: Picardy | country: FRA | example: The envoys met in Picardy. => Picardy FRA
place.provence | names: Provence, Provence-Alpes-Cote d'Azur | country: FRA | example: The envoys met in Provence. => Provence FRA
place.rhone-alpes | names: Rhone-Alpes | country: FRA | example: The envoys met in Rhone-Alpes. => Rhone-Alpes FRA
place.occitanie | names: Occitanie | country: FRA | example: The envoys met in Occitanie. => Occitanie FRA
place.pas-de-calais | names: Pas-de-Calais, Nord-Pas-de-Calais | country: FRA | example: The envoys met in Pas-de-Calais. => Pas-de-Calais FRA
place.french-riviera | names: French Riviera, Cote d'Azur | country: FRA | example: The envoys met in the French Riviera. => French Riviera FRA
place.seine-saint-denis | names: Seine-Saint-Denis | country: FRA | example: The envoys met in Seine-Saint-Denis. => Seine-Saint-Denis FRA
place.vendee | names: Vendee | country: FRA | example: The envoys met in Vendee. => Vendee FRA
place.haute-savoie | names: Haute-Savoie | country: FRA | example: The envoys met in Haute-Savoie. => Haute-Savoie FRA
place.french-alps | names: French Alps | country: FRA | example: The envoys met in French Alps. => French Alps FRA

# GBR
place.cornwall | names: Cornwall | country: GBR | example: The envoys met in Cornwall. => Cornwall GBR
place.yorkshire | names: Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire | country: GBR | example: The envoys met in Yorkshire. => Yorkshire GBR
place.greater-manchester | names: Greater Manchester | country: GBR | example: The envoys met in Greater Manchester. => Greater Manchester GBR
place.merseyside | names: Merseyside | country: GBR | example: The envoys met in Merseyside. => Merseyside GBR
place.east-anglia | names: East Anglia | country: GBR | example: The envoys met in East Anglia. => East Anglia GBR
place.ulster | names: Ulster | country: GBR | example: The envoys met in Ulster. => Ulster GBR
place.county-armagh | names: County Armagh, South Armagh | country: GBR | example: The envoys met in County Armagh. => County Armagh GBR
place.county-down | names: County Down | country: GBR | example: The envoys met in County Down. => County Down GBR
place.county-fermanagh | names: County Fermanagh, Fermanagh | country: GBR | example: The envoys met in County Fermanagh. => County Fermanagh GBR
place.county-tyrone | names: County Tyrone | country: GBR | example: The envoys met in County Tyrone. => County Tyrone GBR
place.londonderry | names: Londonderry | country: GBR | example: The envoys met in Londonderry. => Londonderry GBR
place.shetland | names: Shetland, Shetland Islands | country: GBR | example: The envoys met in Shetland. => Shetland GBR
place.hebrides | names: Hebrides, Outer Hebrides | country: GBR | example: The envoys met in Hebrides. => Hebrides GBR
place.isle-of-wight | names: Isle of Wight | country: GBR | example: The envoys met in Isle of Wight. => Isle of Wight GBR
place.salisbury-plain | names: Salisbury Plain | country: GBR | example: The envoys met in Salisbury Plain. => Salisbury Plain GBR
place.faslane | names: Faslane | country: GBR | example: The envoys met in Faslane. => Faslane GBR
place.tyneside | names: Tyneside | country: GBR | example: The envoys met in Tyneside. => Tyneside GBR
place.northumberland | names: Northumberland | country: GBR | example: The envoys met in Northumberland. => Northumberland GBR
place.cumbria | names: Cumbria | country: GBR | example: The envoys met in Cumbria. => Cumbria GBR
place.lancashire | names: Lancashire | country: GBR | example: The envoys met in Lancashire. => Lancashire GBR
place.nottinghamshire | names: Nottinghamshire | country: GBR | example: The envoys met in Nottinghamshire. => Nottinghamshire GBR
place.gloucestershire | names: Gloucestershire | country: GBR | example: The envoys met in Gloucestershire. => Gloucestershire GBR
place.hertfordshire | names: Hertfordshire | country: GBR | example: The envoys met in Hertfordshire. => Hertfordshire GBR
place.cambridgeshire | names: Cambridgeshire | country: GBR | example: The envoys met in Cambridgeshire. => Cambridgeshire GBR
place.oxfordshire | names: Oxfordshire | country: GBR | example: The envoys met in Oxfordshire. => Oxfordshire GBR
place.buckinghamshire | names: Buckinghamshire | country: GBR | example: The envoys met in Buckinghamshire. => Buckinghamshire GBR
place.bedfordshire | names: Bedfordshire | country: GBR | example: The envoys met in Bedfordshire. => Bedfordshire GBR
place.wiltshire | names: Wiltshire | country: GBR | example: The envoys met in Wiltshire. => Wiltshire GBR
place.derbyshire | names: Derbyshire | country: GBR | example: The envoys met in Derbyshire. => Derbyshire GBR
place.staffordshire | names: Staffordshire | country: GBR | example: The envoys met in Staffordshire. => Staffordshire GBR
place.leicestershire | names: Leicestershire | country: GBR | example: The envoys met in Leicestershire. => Leicestershire GBR
place.worcestershire | names: Worcestershire | country: GBR | example: The envoys met in Worcestershire. => Worcestershire GBR
place.anglesey | names: Anglesey | country: GBR | example: The envoys met in Anglesey. => Anglesey GBR
place.gwynedd | names: Gwynedd | country: GBR | example: The envoys met in Gwynedd. => Gwynedd GBR
place.aberdeenshire | names: Aberdeenshire | country: GBR | example: The envoys met in Aberdeenshire. => Aberdeenshire GBR
place.ayrshire | names: Ayrshire | country: GBR | example: The envoys met in Ayrshire. => Ayrshire GBR
place.diego-garcia | names: Diego Garcia | country: GBR | example: The envoys met in Diego Garcia. => Diego Garcia GBR
place.chagos-archipelago | names: Chagos Archipelago | country: GBR | example: The envoys met in Chagos Archipelago. => Chagos Archipelago GBR
place.west-midlands | names: West Midlands | country: GBR | example: The envoys met in West Midlands. => West Midlands GBR

# SRB
place.vojvodina | names: Vojvodina | country: SRB | example: The envoys met in Vojvodina. => Vojvodina SRB
place.sandzak | names: Sandzak | country: SRB | example: The envoys met in Sandzak. => Sandzak SRB
place.presevo-valley | names: Presevo Valley, Presevo | country: SRB | example: The envoys met in the Presevo Valley. => Presevo Valley SRB
place.sumadija | names: Sumadija | country: SRB | example: The envoys met in Sumadija. => Sumadija SRB
place.medvedja | names: Medvedja | country: SRB | example: The envoys met in Medvedja. => Medvedja SRB
place.bujanovac | names: Bujanovac | country: SRB | example: The envoys met in Bujanovac. => Bujanovac SRB
place.raska-district | names: Raska District | country: SRB | example: The envoys met in Raska District. => Raska District SRB

# KOS
place.north-kosovo | names: North Kosovo, Northern Kosovo | country: KOS | example: The envoys met in North Kosovo. => North Kosovo KOS
place.metohija | names: Metohija, Kosovo and Metohija | country: KOS | example: The envoys met in Metohija. => Metohija KOS
place.leposavic | names: Leposavic | country: KOS | example: The envoys met in Leposavic. => Leposavic KOS
place.zubin-potok | names: Zubin Potok | country: KOS | example: The envoys met in Zubin Potok. => Zubin Potok KOS
place.drenica | names: Drenica | country: KOS | example: The envoys met in Drenica. => Drenica KOS

# BIH
place.herzegovina | names: Herzegovina | country: BIH | example: The envoys met in Herzegovina. => Herzegovina BIH
place.srebrenica | names: Srebrenica | country: BIH | example: The envoys met in Srebrenica. => Srebrenica BIH
place.posavina | names: Posavina | country: BIH | example: The envoys met in Posavina. => Posavina BIH
place.una-sana | names: Una-Sana | country: BIH | example: The envoys met in Una-Sana. => Una-Sana BIH
place.zenica-doboj | names: Zenica-Doboj | country: BIH | example: The envoys met in Zenica-Doboj. => Zenica-Doboj BIH
place.bosanska-krajina | names: Bosanska Krajina | country: BIH | example: The envoys met in Bosanska Krajina. => Bosanska Krajina BIH

# HRV
place.dalmatia | names: Dalmatia | country: HRV | example: The envoys met in Dalmatia. => Dalmatia HRV
place.slavonia | names: Slavonia | country: HRV | example: The envoys met in Slavonia. => Slavonia HRV
place.istria | names: Istria | country: HRV | example: The envoys met in Istria. => Istria HRV
place.eastern-slavonia | names: Eastern Slavonia | country: HRV | example: The envoys met in Eastern Slavonia. => Eastern Slavonia HRV

# ROU
place.transylvania | names: Transylvania | country: ROU | example: The envoys met in Transylvania. => Transylvania ROU
place.wallachia | names: Wallachia | country: ROU | example: The envoys met in Wallachia. => Wallachia ROU
place.deveselu | names: Deveselu | country: ROU | example: The envoys met in Deveselu. => Deveselu ROU
place.dobrogea | names: Dobrogea | country: ROU | example: The envoys met in Dobrogea. => Dobrogea ROU

# GRC
place.crete | names: Crete | country: GRC | example: The envoys met in Crete. => Crete GRC
place.peloponnese | names: Peloponnese | country: GRC | example: The envoys met in Peloponnese. => Peloponnese GRC
place.thessaly | names: Thessaly | country: GRC | example: The envoys met in Thessaly. => Thessaly GRC
place.lesbos | names: Lesbos, Lesvos | country: GRC | example: The envoys met in Lesbos. => Lesbos GRC
place.samos | names: Samos | country: GRC | example: The envoys met in Samos. => Samos GRC
place.kos-island | names: Kos Island | country: GRC | example: The envoys met in Kos Island. => Kos Island GRC
place.evros | names: Evros | country: GRC | example: The envoys met in Evros. => Evros GRC
place.epirus | names: Epirus | country: GRC | example: The envoys met in Epirus. => Epirus GRC
place.kastellorizo | names: Kastellorizo, Castellorizo | country: GRC | example: The envoys met in Kastellorizo. => Kastellorizo GRC
place.idomeni | names: Idomeni | country: GRC | example: The envoys met in Idomeni. => Idomeni GRC
place.mount-athos | names: Mount Athos | country: GRC | example: The envoys met in Mount Athos. => Mount Athos GRC
place.cyclades | names: Cyclades | country: GRC | example: The envoys met in Cyclades. => Cyclades GRC
place.dodecanese | names: Dodecanese | country: GRC | example: The envoys met in Dodecanese. => Dodecanese GRC

# CYP
place.varosha | names: Varosha, Maras | country: CYP | example: The envoys met in Varosha. => Varosha CYP

# HUN
place.transdanubia | names: Transdanubia | country: HUN | example: The envoys met in Transdanubia. => Transdanubia HUN

# LTU
place.samogitia | names: Samogitia | country: LTU | example: The envoys met in Samogitia. => Samogitia LTU
place.curonian-spit | names: Curonian Spit | country: LTU | example: The envoys met in Curonian Spit. => Curonian Spit LTU

# LVA
place.latgale | names: Latgale | country: LVA | example: The envoys met in Latgale. => Latgale LVA

# EST
place.ida-viru | names: Ida-Viru, Ida-Virumaa | country: EST | example: The envoys met in Ida-Viru. => Ida-Viru EST
place.saaremaa | names: Saaremaa | country: EST | example: The envoys met in Saaremaa. => Saaremaa EST

# IRL
place.county-donegal | names: County Donegal, Donegal | country: IRL | example: The envoys met in County Donegal. => County Donegal IRL
place.county-kerry | names: County Kerry | country: IRL | example: The envoys met in County Kerry. => County Kerry IRL
place.county-mayo | names: County Mayo | country: IRL | example: The envoys met in County Mayo. => County Mayo IRL
place.county-cork | names: County Cork | country: IRL | example: The envoys met in County Cork. => County Cork IRL
place.county-galway | names: County Galway | country: IRL | example: The envoys met in County Galway. => County Galway IRL
place.leinster | names: Leinster | country: IRL | example: The envoys met in Leinster. => Leinster IRL
place.connacht | names: Connacht | country: IRL | example: The envoys met in Connacht. => Connacht IRL

# ISL
place.westfjords | names: Westfjords | country: ISL | example: The envoys met in Westfjords. => Westfjords ISL
place.reykjanes | names: Reykjanes, Reykjanes Peninsula | country: ISL | example: The envoys met in Reykjanes. => Reykjanes ISL

# GEO
place.adjara | names: Adjara, Ajara, Adzharia | country: GEO | example: The envoys met in Adjara. => Adjara GEO
place.samegrelo | names: Samegrelo, Mingrelia | country: GEO | example: The envoys met in Samegrelo. => Samegrelo GEO
place.samegrelo-zemo-svaneti | names: Samegrelo-Zemo Svaneti, Svaneti | country: GEO | example: The envoys met in Samegrelo-Zemo Svaneti. => Samegrelo-Zemo Svaneti GEO
place.imereti | names: Imereti | country: GEO | example: The envoys met in Imereti. => Imereti GEO
place.guria | names: Guria | country: GEO | example: The envoys met in Guria. => Guria GEO
place.kakheti | names: Kakheti | country: GEO | example: The envoys met in Kakheti. => Kakheti GEO
place.kvemo-kartli | names: Kvemo Kartli, Shida Kartli | country: GEO | example: The envoys met in Kvemo Kartli. => Kvemo Kartli GEO
place.samtskhe-javakheti | names: Samtskhe-Javakheti, Javakheti | country: GEO | example: The envoys met in Samtskhe-Javakheti. => Samtskhe-Javakheti GEO
place.mtskheta-mtianeti | names: Mtskheta-Mtianeti | country: GEO | example: The envoys met in Mtskheta-Mtianeti. => Mtskheta-Mtianeti GEO
place.racha-lechkhumi | names: Racha-Lechkhumi | country: GEO | example: The envoys met in Racha-Lechkhumi. => Racha-Lechkhumi GEO
place.tskhinvali-region | names: Tskhinvali Region | country: GEO | example: The envoys met in Tskhinvali Region. => Tskhinvali Region GEO
place.kodori | names: Kodori, Kodori Gorge, Upper Abkhazia | country: GEO | example: The envoys met in Kodori. => Kodori GEO
place.pankisi-gorge | names: Pankisi Gorge, Pankisi | country: GEO | example: The envoys met in the Pankisi Gorge. => Pankisi Gorge GEO
place.gali-district | names: Gali District | country: GEO | example: The envoys met in Gali District. => Gali District GEO
place.akhalgori | names: Akhalgori | country: GEO | example: The envoys met in Akhalgori. => Akhalgori GEO

# ARM
place.syunik | names: Syunik, Zangezur | country: ARM | example: The envoys met in Syunik. => Syunik ARM
place.vayots-dzor | names: Vayots Dzor | country: ARM | example: The envoys met in Vayots Dzor. => Vayots Dzor ARM
place.gegharkunik | names: Gegharkunik | country: ARM | example: The envoys met in Gegharkunik. => Gegharkunik ARM
place.tavush | names: Tavush | country: ARM | example: The envoys met in Tavush. => Tavush ARM
place.ararat-province | names: Ararat Province | country: ARM | example: The envoys met in Ararat Province. => Ararat Province ARM
place.aragatsotn | names: Aragatsotn | country: ARM | example: The envoys met in Aragatsotn. => Aragatsotn ARM
place.kotayk | names: Kotayk | country: ARM | example: The envoys met in Kotayk. => Kotayk ARM
place.lori-province | names: Lori Province | country: ARM | example: The envoys met in Lori Province. => Lori Province ARM
place.shirak | names: Shirak | country: ARM | example: The envoys met in Shirak. => Shirak ARM
place.jermuk | names: Jermuk | country: ARM | example: The envoys met in Jermuk. => Jermuk ARM
place.sotk | names: Sotk | country: ARM | example: The envoys met in Sotk. => Sotk ARM
place.meghri | names: Meghri | country: ARM | example: The envoys met in Meghri. => Meghri ARM

# AZE
place.lachin | names: Lachin, Lachin Corridor | country: AZE | example: The envoys met in Lachin. => Lachin AZE
place.kelbajar | names: Kelbajar, Kalbajar | country: AZE | example: The envoys met in Kelbajar. => Kelbajar AZE
place.khojaly | names: Khojaly | country: AZE | example: The envoys met in Khojaly. => Khojaly AZE
place.mingachevir | names: Mingachevir | country: AZE | example: The envoys met in Mingachevir. => Mingachevir AZE
place.absheron | names: Absheron, Absheron Peninsula | country: AZE | example: The envoys met in Absheron. => Absheron AZE
place.khankendi | names: Khankendi | country: AZE | example: The envoys met in Khankendi. => Khankendi AZE
place.tartar-district | names: Tartar District | country: AZE | example: The envoys met in Tartar District. => Tartar District AZE
place.hadrut | names: Hadrut | country: AZE | example: The envoys met in Hadrut. => Hadrut AZE

# KAZ
place.akmola | names: Akmola | country: KAZ | example: The envoys met in Akmola. => Akmola KAZ
place.almaty-region | names: Almaty Region | country: KAZ | example: The envoys met in Almaty Region. => Almaty Region KAZ
place.east-kazakhstan | names: East Kazakhstan | country: KAZ | example: The envoys met in East Kazakhstan. => East Kazakhstan KAZ
place.west-kazakhstan | names: West Kazakhstan | country: KAZ | example: The envoys met in West Kazakhstan. => West Kazakhstan KAZ
place.north-kazakhstan | names: North Kazakhstan, South Kazakhstan | country: KAZ | example: The envoys met in North Kazakhstan. => North Kazakhstan KAZ
place.mangystau | names: Mangystau, Mangistau | country: KAZ | example: The envoys met in Mangystau. => Mangystau KAZ
place.turkistan-region | names: Turkistan Region | country: KAZ | example: The envoys met in Turkistan Region. => Turkistan Region KAZ
place.zhambyl | names: Zhambyl | country: KAZ | example: The envoys met in Zhambyl. => Zhambyl KAZ
place.zhetysu | names: Zhetysu | country: KAZ | example: The envoys met in Zhetysu. => Zhetysu KAZ
place.ulytau | names: Ulytau | country: KAZ | example: The envoys met in Ulytau. => Ulytau KAZ
place.baikonur-cosmodrome | names: Baikonur Cosmodrome | country: KAZ | example: The envoys met in Baikonur Cosmodrome. => Baikonur Cosmodrome KAZ
place.abai-region | names: Abai Region | country: KAZ | example: The envoys met in Abai Region. => Abai Region KAZ

# KGZ
place.issyk-kul | names: Issyk-Kul, Ysyk-Kol | country: KGZ | example: The envoys met in Issyk-Kul. => Issyk-Kul KGZ
place.barskoon | names: Barskoon | country: KGZ | example: The envoys met in Barskoon. => Barskoon KGZ

# UZB
place.karakalpakstan | names: Karakalpakstan | country: UZB | example: The envoys met in Karakalpakstan. => Karakalpakstan UZB
place.andijan | names: Andijan, Andizhan | country: UZB | example: The envoys met in Andijan. => Andijan UZB
place.jizzakh | names: Jizzakh | country: UZB | example: The envoys met in Jizzakh. => Jizzakh UZB
place.kashkadarya | names: Kashkadarya, Qashqadaryo | country: UZB | example: The envoys met in Kashkadarya. => Kashkadarya UZB
place.khorezm | names: Khorezm, Xorazm | country: UZB | example: The envoys met in Khorezm. => Khorezm UZB
place.surkhandarya | names: Surkhandarya, Surxondaryo | country: UZB | example: The envoys met in Surkhandarya. => Surkhandarya UZB
place.termez | names: Termez | country: UZB | example: The envoys met in Termez. => Termez UZB

# TJK
place.gorno-badakhshan | names: Gorno-Badakhshan, Gorno-Badakhshan Autonomous Region, GBAO | country: TJK | example: The envoys met in Gorno-Badakhshan. => Gorno-Badakhshan TJK
place.sughd | names: Sughd, Soghd | country: TJK | example: The envoys met in Sughd. => Sughd TJK
place.khatlon | names: Khatlon | country: TJK | example: The envoys met in Khatlon. => Khatlon TJK
place.rasht-valley | names: Rasht Valley | country: TJK | example: The envoys met in Rasht Valley. => Rasht Valley TJK
place.vorukh | names: Vorukh | country: TJK | example: The envoys met in Vorukh. => Vorukh TJK
place.pamir-region | names: Pamir Region | country: TJK | example: The envoys met in Pamir Region. => Pamir Region TJK

# TKM
place.balkan-province | names: Balkan Province | country: TKM | example: The envoys met in Balkan Province. => Balkan Province TKM
place.lebap | names: Lebap | country: TKM | example: The envoys met in Lebap. => Lebap TKM
place.mary-province | names: Mary Province | country: TKM | example: The envoys met in Mary Province. => Mary Province TKM

# MNG
place.oyu-tolgoi | names: Oyu Tolgoi | country: MNG | example: The envoys met in Oyu Tolgoi. => Oyu Tolgoi MNG
place.omnogovi | names: Omnogovi | country: MNG | example: The envoys met in Omnogovi. => Omnogovi MNG

# TLS
place.oecusse | names: Oecusse, Oecussi | country: TLS | example: The envoys met in Oecusse. => Oecusse TLS
place.baucau | names: Baucau | country: TLS | example: The envoys met in Baucau. => Baucau TLS

# MDV
place.addu-atoll | names: Addu Atoll, Addu | country: MDV | example: The envoys met in Addu Atoll. => Addu Atoll MDV

# BRN
place.temburong | names: Temburong | country: BRN | example: The envoys met in Temburong. => Temburong BRN

# BTN
place.haa-district | names: Haa District | country: BTN | example: The envoys met in Haa District. => Haa District BTN

# SGP
place.sentosa | names: Sentosa | country: SGP | example: The envoys met in Sentosa. => Sentosa SGP

# Divisions and districts that share the name of a town of fewer than 50,000 inhabitants.
place.hangu | names: Hangu | country: PAK | example: The envoys met in Hangu. => Hangu PAK
place.dera-bugti | names: Dera Bugti | country: PAK | example: The envoys met in Dera Bugti. => Dera Bugti PAK
place.pulwama | names: Pulwama | country: IND | example: The envoys met in Pulwama. => Pulwama IND
place.kargil | names: Kargil | country: IND | example: The envoys met in Kargil. => Kargil IND
place.churachandpur | names: Churachandpur | country: IND | example: The envoys met in Churachandpur. => Churachandpur IND
place.kokrajhar | names: Kokrajhar | country: IND | example: The envoys met in Kokrajhar. => Kokrajhar IND
place.bandarban | names: Bandarban | country: BGD | example: The envoys met in Bandarban. => Bandarban BGD
place.teknaf | names: Teknaf | country: BGD | example: The envoys met in Teknaf. => Teknaf BGD
place.pattani | names: Pattani | country: THA | example: The envoys met in Pattani. => Pattani THA
place.narathiwat | names: Narathiwat | country: THA | example: The envoys met in Narathiwat. => Narathiwat THA
place.mae-hong-son | names: Mae Hong Son | country: THA | example: The envoys met in Mae Hong Son. => Mae Hong Son THA
place.krabi | names: Krabi | country: THA | example: The envoys met in Krabi. => Krabi THA
place.phang-nga | names: Phang Nga | country: THA | example: The envoys met in Phang Nga. => Phang Nga THA
place.sisaket | names: Sisaket, Si Sa Ket | country: THA | example: The envoys met in Sisaket. => Sisaket THA
place.buriram | names: Buriram, Buri Ram | country: THA | example: The envoys met in Buriram. => Buriram THA
place.sa-kaeo | names: Sa Kaeo | country: THA | example: The envoys met in Sa Kaeo. => Sa Kaeo THA
place.trat | names: Trat | country: THA | example: The envoys met in Trat. => Trat THA
place.nong-bua-lamphu | names: Nong Bua Lamphu | country: THA | example: The envoys met in Nong Bua Lamphu. => Nong Bua Lamphu THA
place.loei | names: Loei | country: THA | example: The envoys met in Loei. => Loei THA
place.mukdahan | names: Mukdahan | country: THA | example: The envoys met in Mukdahan. => Mukdahan THA
place.pathum-thani | names: Pathum Thani | country: THA | example: The envoys met in Pathum Thani. => Pathum Thani THA
place.prachuap-khiri-khan | names: Prachuap Khiri Khan | country: THA | example: The envoys met in Prachuap Khiri Khan. => Prachuap Khiri Khan THA
place.kampot | names: Kampot | country: KHM | example: The envoys met in Kampot. => Kampot KHM
place.koh-kong | names: Koh Kong | country: KHM | example: The envoys met in Koh Kong. => Koh Kong KHM
place.svay-rieng | names: Svay Rieng | country: KHM | example: The envoys met in Svay Rieng. => Svay Rieng KHM
place.stung-treng | names: Stung Treng | country: KHM | example: The envoys met in Stung Treng. => Stung Treng KHM
place.kratie | names: Kratie | country: KHM | example: The envoys met in Kratie. => Kratie KHM
place.pailin | names: Pailin | country: KHM | example: The envoys met in Pailin. => Pailin KHM
place.luang-prabang | names: Luang Prabang | country: LAO | example: The envoys met in Luang Prabang. => Luang Prabang LAO
place.attapeu | names: Attapeu | country: LAO | example: The envoys met in Attapeu. => Attapeu LAO
place.masbate | names: Masbate | country: PHL | example: The envoys met in Masbate. => Masbate PHL
place.poso | names: Poso | country: IDN | example: The envoys met in Poso. => Poso IDN
place.ha-tinh | names: Ha Tinh | country: VNM | example: The envoys met in Ha Tinh. => Ha Tinh VNM
place.quang-ngai | names: Quang Ngai | country: VNM | example: The envoys met in Quang Ngai. => Quang Ngai VNM
place.kon-tum | names: Kon Tum | country: VNM | example: The envoys met in Kon Tum. => Kon Tum VNM
place.tay-ninh | names: Tay Ninh | country: VNM | example: The envoys met in Tay Ninh. => Tay Ninh VNM
place.lao-cai | names: Lao Cai | country: VNM | example: The envoys met in Lao Cai. => Lao Cai VNM
place.lai-chau | names: Lai Chau | country: VNM | example: The envoys met in Lai Chau. => Lai Chau VNM
place.dien-bien | names: Dien Bien, Dien Bien Phu | country: VNM | example: The envoys met in Dien Bien. => Dien Bien VNM
place.son-la | names: Son La | country: VNM | example: The envoys met in Son La. => Son La VNM
place.cao-bang | names: Cao Bang | country: VNM | example: The envoys met in Cao Bang. => Cao Bang VNM
place.ha-giang | names: Ha Giang | country: VNM | example: The envoys met in Ha Giang. => Ha Giang VNM
place.bac-ninh | names: Bac Ninh | country: VNM | example: The envoys met in Bac Ninh. => Bac Ninh VNM
place.ninh-binh | names: Ninh Binh | country: VNM | example: The envoys met in Ninh Binh. => Ninh Binh VNM
place.ishigaki | names: Ishigaki, Ishigaki Island | country: JPN | example: The envoys met in Ishigaki. => Ishigaki JPN
place.rostov | names: Rostov, Rostov Oblast, Rostov Region | country: RUS | example: The envoys met in Rostov. => Rostov RUS
place.ardahan | names: Ardahan | country: TUR | example: The envoys met in Ardahan. => Ardahan TUR
place.artvin | names: Artvin | country: TUR | example: The envoys met in Artvin. => Artvin TUR
place.bitlis | names: Bitlis | country: TUR | example: The envoys met in Bitlis. => Bitlis TUR
place.mugla | names: Mugla | country: TUR | example: The envoys met in Mugla. => Mugla TUR
place.tunceli | names: Tunceli, Dersim | country: TUR | example: The envoys met in Tunceli. => Tunceli TUR
place.suruc | names: Suruc | country: TUR | example: The envoys met in Suruc. => Suruc TUR
place.akcakale | names: Akcakale | country: TUR | example: The envoys met in Akcakale. => Akcakale TUR
place.qeshm | names: Qeshm, Qeshm Island | country: IRN | example: The envoys met in Qeshm. => Qeshm IRN
place.chabahar | names: Chabahar, Chah Bahar | country: IRN | example: The envoys met in Chabahar. => Chabahar IRN
place.sinjar | names: Sinjar, Sinjar Mountains, Mount Sinjar, Shingal | country: IRQ | example: The envoys met in Sinjar. => Sinjar IRQ
place.afrin | names: Afrin, Efrin | country: SYR | example: The envoys met in Afrin. => Afrin SYR
place.jarablus | names: Jarablus, Jarabulus | country: SYR | example: The envoys met in Jarablus. => Jarablus SYR
place.khan-sheikhoun | names: Khan Sheikhoun, Khan Shaykhun, Khan Sheikhun | country: SYR | example: The envoys met in Khan Sheikhoun. => Khan Sheikhoun SYR
place.baalbek-hermel | names: Baalbek-Hermel, Baalbek, Baalbeck | country: LBN | example: The envoys met in Baalbek-Hermel. => Baalbek-Hermel LBN
place.tulkarm | names: Tulkarm, Tulkarem | country: PSE | example: The envoys met in Tulkarm. => Tulkarm PSE
place.qalqilya | names: Qalqilya, Qalqiliya, Qalqilyah | country: PSE | example: The envoys met in Qalqilya. => Qalqilya PSE
place.tubas | names: Tubas | country: PSE | example: The envoys met in Tubas. => Tubas PSE
place.jericho | names: Jericho | country: PSE | example: The envoys met in Jericho. => Jericho PSE
place.bethlehem | names: Bethlehem | country: PSE | example: The envoys met in Bethlehem. => Bethlehem PSE
place.hajjah | names: Hajjah, Hajja | country: YEM | example: The envoys met in Hajjah. => Hajjah YEM
place.lahj | names: Lahj, Lahij | country: YEM | example: The envoys met in Lahj. => Lahj YEM
place.al-mahwit | names: Al-Mahwit, Mahwit | country: YEM | example: The envoys met in Al-Mahwit. => Al-Mahwit YEM
place.marib | names: Marib | country: YEM | example: The envoys met in Marib. => Marib YEM
place.zinjibar | names: Zinjibar | country: YEM | example: The envoys met in Zinjibar. => Zinjibar YEM
place.murzuq | names: Murzuq | country: LBY | example: The envoys met in Murzuq. => Murzuq LBY
place.kebili | names: Kebili | country: TUN | example: The envoys met in Kebili. => Kebili TUN
place.mahdia | names: Mahdia | country: TUN | example: The envoys met in Mahdia. => Mahdia TUN
place.manouba | names: Manouba | country: TUN | example: The envoys met in Manouba. => Manouba TUN
place.sidi-bouzid | names: Sidi Bouzid | country: TUN | example: The envoys met in Sidi Bouzid. => Sidi Bouzid TUN
place.siliana | names: Siliana | country: TUN | example: The envoys met in Siliana. => Siliana TUN
place.tozeur | names: Tozeur | country: TUN | example: The envoys met in Tozeur. => Tozeur TUN
place.zaghouan | names: Zaghouan | country: TUN | example: The envoys met in Zaghouan. => Zaghouan TUN
place.illizi | names: Illizi | country: DZA | example: The envoys met in Illizi. => Illizi DZA
place.tindouf | names: Tindouf | country: DZA | example: The envoys met in Tindouf. => Tindouf DZA
place.jerada | names: Jerada | country: MAR | example: The envoys met in Jerada. => Jerada MAR
place.pibor | names: Pibor | country: SSD | example: The envoys met in Pibor. => Pibor SSD
place.gambella | names: Gambella, Gambela | country: ETH | example: The envoys met in Gambella. => Gambella ETH
place.axum | names: Axum, Aksum | country: ETH | example: The envoys met in Axum. => Axum ETH
place.mandera | names: Mandera | country: KEN | example: The envoys met in Mandera. => Mandera KEN
place.wajir | names: Wajir | country: KEN | example: The envoys met in Wajir. => Wajir KEN
place.lamu | names: Lamu | country: KEN | example: The envoys met in Lamu. => Lamu KEN
place.marsabit | names: Marsabit | country: KEN | example: The envoys met in Marsabit. => Marsabit KEN
place.isiolo | names: Isiolo | country: KEN | example: The envoys met in Isiolo. => Isiolo KEN
place.kilifi | names: Kilifi | country: KEN | example: The envoys met in Kilifi. => Kilifi KEN
place.kwale | names: Kwale | country: KEN | example: The envoys met in Kwale. => Kwale KEN
place.siaya | names: Siaya | country: KEN | example: The envoys met in Siaya. => Siaya KEN
place.homa-bay | names: Homa Bay | country: KEN | example: The envoys met in Homa Bay. => Homa Bay KEN
place.migori | names: Migori | country: KEN | example: The envoys met in Migori. => Migori KEN
place.kisii | names: Kisii | country: KEN | example: The envoys met in Kisii. => Kisii KEN
place.kericho | names: Kericho | country: KEN | example: The envoys met in Kericho. => Kericho KEN
place.narok | names: Narok | country: KEN | example: The envoys met in Narok. => Narok KEN
place.kajiado | names: Kajiado | country: KEN | example: The envoys met in Kajiado. => Kajiado KEN
place.kiambu | names: Kiambu | country: KEN | example: The envoys met in Kiambu. => Kiambu KEN
place.muranga | names: Murang'a | country: KEN | example: The envoys met in Murang'a. => Murang'a KEN
place.embu | names: Embu | country: KEN | example: The envoys met in Embu. => Embu KEN
place.meru | names: Meru | country: KEN | example: The envoys met in Meru. => Meru KEN
place.machakos | names: Machakos | country: KEN | example: The envoys met in Machakos. => Machakos KEN
place.kitui | names: Kitui | country: KEN | example: The envoys met in Kitui. => Kitui KEN
place.nyamira | names: Nyamira | country: KEN | example: The envoys met in Nyamira. => Nyamira KEN
place.bundibugyo | names: Bundibugyo | country: UGA | example: The envoys met in Bundibugyo. => Bundibugyo UGA
place.adjumani | names: Adjumani | country: UGA | example: The envoys met in Adjumani. => Adjumani UGA
place.nasarawa | names: Nasarawa | country: NGA | example: The envoys met in Nasarawa. => Nasarawa NGA
place.kidal | names: Kidal | country: MLI | example: The envoys met in Kidal. => Kidal MLI
place.timbuktu | names: Timbuktu, Tombouctou | country: MLI | example: The envoys met in Timbuktu. => Timbuktu MLI
place.menaka | names: Menaka | country: MLI | example: The envoys met in Menaka. => Menaka MLI
place.koulikoro | names: Koulikoro | country: MLI | example: The envoys met in Koulikoro. => Koulikoro MLI
place.diffa | names: Diffa | country: NER | example: The envoys met in Diffa. => Diffa NER
place.dosso | names: Dosso | country: NER | example: The envoys met in Dosso. => Dosso NER
place.tillaberi | names: Tillaberi, Tillabery | country: NER | example: The envoys met in Tillaberi. => Tillaberi NER
place.sedhiou | names: Sedhiou | country: SEN | example: The envoys met in Sedhiou. => Sedhiou SEN
place.duekoue | names: Duekoue | country: CIV | example: The envoys met in Duekoue. => Duekoue CIV
place.cibitoke | names: Cibitoke | country: BDI | example: The envoys met in Cibitoke. => Cibitoke BDI
place.bubanza | names: Bubanza | country: BDI | example: The envoys met in Bubanza. => Bubanza BDI
place.huancavelica | names: Huancavelica | country: PER | example: The envoys met in Huancavelica. => Huancavelica PER
place.lambayeque | names: Lambayeque | country: PER | example: The envoys met in Lambayeque. => Lambayeque PER
place.goias | names: Goias | country: BRA | example: The envoys met in Goias. => Goias BRA
place.canelones | names: Canelones | country: URY | example: The envoys met in Canelones. => Canelones URY
place.chiquimula | names: Chiquimula | country: GTM | example: The envoys met in Chiquimula. => Chiquimula GTM
place.jutiapa | names: Jutiapa | country: GTM | example: The envoys met in Jutiapa. => Jutiapa GTM
place.solola | names: Solola | country: GTM | example: The envoys met in Solola. => Solola GTM
place.zacapa | names: Zacapa | country: GTM | example: The envoys met in Zacapa. => Zacapa GTM
place.yoro | names: Yoro | country: HND | example: The envoys met in Yoro. => Yoro HND
place.ahuachapan | names: Ahuachapan | country: SLV | example: The envoys met in Ahuachapan. => Ahuachapan SLV
place.chalatenango | names: Chalatenango | country: SLV | example: The envoys met in Chalatenango. => Chalatenango SLV
place.puntarenas | names: Puntarenas | country: CRI | example: The envoys met in Puntarenas. => Puntarenas CRI
place.alajuela | names: Alajuela | country: CRI | example: The envoys met in Alajuela. => Alajuela CRI
place.bocas-del-toro | names: Bocas del Toro | country: PAN | example: The envoys met in Bocas del Toro. => Bocas del Toro PAN
place.dajabon | names: Dajabon | country: DOM | example: The envoys met in Dajabon. => Dajabon DOM
place.ibiza | names: Ibiza | country: ESP | example: The envoys met in Ibiza. => Ibiza ESP
place.ischia | names: Ischia | country: ITA | example: The envoys met in Ischia. => Ischia ITA
place.laquila | names: L'Aquila | country: ITA | example: The envoys met in L'Aquila. => L'Aquila ITA
place.county-antrim | names: County Antrim, Antrim | country: GBR | example: The envoys met in County Antrim. => County Antrim GBR
place.orkney | names: Orkney, Orkney Islands | country: GBR | example: The envoys met in Orkney. => Orkney GBR
place.zvecan | names: Zvecan | country: KOS | example: The envoys met in Zvecan. => Zvecan KOS
place.brcko | names: Brcko, Brcko District | country: BIH | example: The envoys met in Brcko. => Brcko BIH
place.chios | names: Chios | country: GRC | example: The envoys met in Chios. => Chios GRC
place.corfu | names: Corfu | country: GRC | example: The envoys met in Corfu. => Corfu GRC
place.agdam | names: Agdam, Aghdam | country: AZE | example: The envoys met in Agdam. => Agdam AZE
place.fuzuli | names: Fuzuli, Fizuli | country: AZE | example: The envoys met in Fuzuli. => Fuzuli AZE
place.jabrayil | names: Jabrayil, Jebrail | country: AZE | example: The envoys met in Jabrayil. => Jabrayil AZE
place.zangilan | names: Zangilan, Zangelan | country: AZE | example: The envoys met in Zangilan. => Zangilan AZE
place.gubadly | names: Gubadly, Qubadli, Gubadli | country: AZE | example: The envoys met in Gubadly. => Gubadly AZE
place.shusha | names: Shusha, Shushi | country: AZE | example: The envoys met in Shusha. => Shusha AZE
place.tovuz | names: Tovuz | country: AZE | example: The envoys met in Tovuz. => Tovuz AZE
place.batken | names: Batken | country: KGZ | example: The envoys met in Batken. => Batken KGZ
place.talas | names: Talas | country: KGZ | example: The envoys met in Talas. => Talas KGZ
place.syrdarya | names: Syrdarya, Sirdaryo | country: UZB | example: The envoys met in Syrdarya. => Syrdarya UZB
place.khorog | names: Khorog, Khorugh | country: TJK | example: The envoys met in Khorog. => Khorog TJK
place.isfara | names: Isfara | country: TJK | example: The envoys met in Isfara. => Isfara TJK

# Other spellings of cities whose division goes by the same name.
place.bamiyan | names: Bamiyan | country: AFG | city: Bāmyān | example: The envoys met in Bamiyan. => Bamiyan AFG
place.qandahar | names: Qandahar | country: AFG | city: Kandahār | example: The envoys met in Qandahar. => Qandahar AFG
place.pondicherry | names: Pondicherry | country: IND | city: Puducherry | example: The envoys met in Pondicherry. => Pondicherry IND
place.chattogram | names: Chattogram | country: BGD | city: Chittagong | example: The envoys met in Chattogram. => Chattogram BGD
place.barishal | names: Barishal | country: BGD | city: Barisāl | example: The envoys met in Barishal. => Barishal BGD
place.khagrachari | names: Khagrachari | country: BGD | city: Khagrachhari | example: The envoys met in Khagrachari. => Khagrachari BGD
place.magwe | names: Magwe | country: MMR | city: Magway | example: The envoys met in Magwe. => Magwe MMR
place.chiangmai | names: Chiangmai | country: THA | city: Chiang Mai | example: The envoys met in Chiangmai. => Chiangmai THA
place.chiangrai | names: Chiangrai | country: THA | city: Chiang Rai | example: The envoys met in Chiangrai. => Chiangrai THA
place.korat | names: Korat | country: THA | city: Nakhon Ratchasima | example: The envoys met in Korat. => Korat THA
place.chonburi | names: Chonburi | country: THA | city: Chon Buri | example: The envoys met in Chonburi. => Chonburi THA
place.jogjakarta | names: Jogjakarta | country: IDN | city: Yogyakarta | example: The envoys met in Jogjakarta. => Jogjakarta IDN
place.melaka | names: Melaka | country: MYS | city: Malacca | example: The envoys met in Melaka. => Melaka MYS
place.khotan | names: Khotan | country: CHN | city: Hotan | example: The envoys met in Khotan. => Khotan CHN
place.khanty-mansi | names: Khanty-Mansi | country: RUS | city: Khanty-Mansiysk | example: The envoys met in Khanty-Mansi. => Khanty-Mansi RUS
place.nizhny-novgorod | names: Nizhny Novgorod | country: RUS | city: Nizhniy Novgorod | example: The envoys met in Nizhny Novgorod. => Nizhny Novgorod RUS
place.lugansk | names: Lugansk | country: UKR | city: Luhansk | example: The envoys met in Lugansk. => Lugansk UKR
place.zaporizhzhia | names: Zaporizhzhia, Zaporozhye, Zaporizhzhya | country: UKR | city: Zaporizhia | example: The envoys met in Zaporizhzhia. => Zaporizhzhia UKR
place.mykolaiv | names: Mykolaiv | country: UKR | city: Mykolayiv | example: The envoys met in Mykolaiv. => Mykolaiv UKR
place.chernigov | names: Chernigov | country: UKR | city: Chernihiv | example: The envoys met in Chernigov. => Chernigov UKR
place.zhitomir | names: Zhitomir | country: UKR | city: Zhytomyr | example: The envoys met in Zhitomir. => Zhitomir UKR
place.rovno | names: Rovno | country: UKR | city: Rivne | example: The envoys met in Rovno. => Rovno UKR
place.lvov | names: Lvov | country: UKR | city: Lviv | example: The envoys met in Lvov. => Lvov UKR
place.khmelnytsky | names: Khmelnytsky | country: UKR | city: Khmelnytskyi | example: The envoys met in Khmelnytsky. => Khmelnytsky UKR
place.vinnitsa | names: Vinnitsa | country: UKR | city: Vinnytsia | example: The envoys met in Vinnitsa. => Vinnitsa UKR
place.cherkassy | names: Cherkassy | country: UKR | city: Cherkasy | example: The envoys met in Cherkassy. => Cherkassy UKR
place.sebastopol | names: Sebastopol | country: UKR | city: Sevastopol | example: The envoys met in Sebastopol. => Sebastopol UKR
place.slovyansk | names: Slovyansk, Slavyansk | country: UKR | city: Sloviansk | example: The envoys met in Slovyansk. => Slovyansk UKR
place.izium | names: Izium | country: UKR | city: Izyum | example: The envoys met in Izium. => Izium UKR
place.enerhodar | names: Enerhodar | country: UKR | city: Energodar | example: The envoys met in Enerhodar. => Enerhodar UKR
place.gomel | names: Gomel, Homel | country: BLR | city: Homyel' | example: The envoys met in Gomel. => Gomel BLR
place.grodno | names: Grodno | country: BLR | city: Hrodna | example: The envoys met in Grodno. => Grodno BLR
place.mogilev | names: Mogilev, Mogilyov | country: BLR | city: Mahilyow | example: The envoys met in Mogilev. => Mogilev BLR
place.vitsebsk | names: Vitsebsk | country: BLR | city: Vitebsk | example: The envoys met in Vitsebsk. => Vitsebsk BLR
place.urfa | names: Urfa | country: TUR | city: Şanlıurfa | example: The envoys met in Urfa. => Urfa TUR
place.ardebil | names: Ardebil | country: IRN | city: Ardabīl | example: The envoys met in Ardebil. => Ardebil IRN
place.hamedan | names: Hamedan | country: IRN | city: Hamadān | example: The envoys met in Hamedan. => Hamedan IRN
place.esfahan | names: Esfahan | country: IRN | city: Isfahan | example: The envoys met in Esfahan. => Esfahan IRN
place.qum | names: Qum | country: IRN | city: Qom | example: The envoys met in Qum. => Qum IRN
place.basra | names: Basra, Al-Basrah | country: IRQ | city: Basrah | example: The envoys met in Basra. => Basra IRQ
place.kerbala | names: Kerbala | country: IRQ | city: Karbala | example: The envoys met in Kerbala. => Kerbala IRQ
place.deir-al-zor | names: Deir al-Zor, Deir Ezzor, Deir Al-Zour, Deir el-Zour, Dayr az-Zawr | country: SYR | city: Deir ez-Zor | example: The envoys met in Deir al-Zor. => Deir al-Zor SYR
place.hasakah | names: Hasakah, Hasaka, Hassakeh, Hasakeh, Al-Hasaka | country: SYR | city: Al Ḩasakah | example: The envoys met in Hasakah. => Hasakah SYR
place.lattakia | names: Lattakia | country: SYR | city: Latakia | example: The envoys met in Lattakia. => Lattakia SYR
place.raqqa | names: Raqqa, Raqqah, Al-Raqqa | country: SYR | city: Ar Raqqah | example: The envoys met in Raqqa. => Raqqa SYR
place.suwayda | names: Suwayda, Sweida, Suweida, Al-Suwayda, Al-Sweida, Sueida | country: SYR | city: As-Suwayda | example: The envoys met in Suwayda. => Suwayda SYR
place.kobani | names: Kobani, Kobane, Ain al-Arab | country: SYR | city: ‘Ayn al ‘Arab | example: The envoys met in Kobani. => Kobani SYR
place.menbij | names: Menbij | country: SYR | city: Manbij | example: The envoys met in Menbij. => Menbij SYR
place.bukamal | names: Bukamal, Al-Bukamal, Boukamal | country: SYR | city: Ālbū Kamāl | example: The envoys met in Bukamal. => Bukamal SYR
place.khan-younis | names: Khan Younis, Khan Yunus | country: PSE | city: Khān Yūnis | example: The envoys met in Khan Younis. => Khan Younis PSE
place.jabalia | names: Jabalia, Jabaliya | country: PSE | city: Jabālyā | example: The envoys met in Jabalia. => Jabalia PSE
place.ajloun | names: Ajloun | country: JOR | city: ‘Ajlūn | example: The envoys met in Ajloun. => Ajloun JOR
place.jazan | names: Jazan | country: SAU | city: Jizan | example: The envoys met in Jazan. => Jazan SAU
place.saada | names: Saada, Saadah | country: YEM | city: Sa'dah | example: The envoys met in Saada. => Saada YEM
place.taiz | names: Taiz | country: YEM | city: Ta‘izz | example: The envoys met in Taiz. => Taiz YEM
place.assiut | names: Assiut | country: EGY | city: Asyūţ | example: The envoys met in Assiut. => Assiut EGY
place.ismailiya | names: Ismailiya | country: EGY | city: Ismailia | example: The envoys met in Ismailiya. => Ismailiya EGY
place.marsa-matrouh | names: Marsa Matrouh, Matrouh | country: EGY | city: Mersa Matruh | example: The envoys met in Marsa Matrouh. => Marsa Matrouh EGY
place.minya | names: Minya, Minia | country: EGY | city: Al Minyā | example: The envoys met in Minya. => Minya EGY
place.suhag | names: Suhag | country: EGY | city: Sohag | example: The envoys met in Suhag. => Suhag EGY
place.el-arish | names: El-Arish, Al-Arish | country: EGY | city: Arish | example: The envoys met in El-Arish. => El-Arish EGY
place.derna | names: Derna | country: LBY | city: Darnah | example: The envoys met in Derna. => Derna LBY
place.sirt | names: Sirt | country: LBY | city: Sirte | example: The envoys met in Sirt. => Sirt LBY
place.sebha | names: Sebha | country: LBY | city: Sabhā | example: The envoys met in Sebha. => Sebha LBY
place.zawiyah | names: Zawiyah, Zawia | country: LBY | city: Zawiya | example: The envoys met in Zawiyah. => Zawiyah LBY
place.ajdabia | names: Ajdabia | country: LBY | city: Ajdabiya | example: The envoys met in Ajdabia. => Ajdabia LBY
place.tarhouna | names: Tarhouna | country: LBY | city: Tarhuna | example: The envoys met in Tarhouna. => Tarhouna LBY
place.gedaref | names: Gedaref, Gadaref | country: SDN | city: Al Qadarif | example: The envoys met in Gedaref. => Gedaref SDN
place.al-fashir | names: Al-Fashir, El-Fashir, Al-Fasher | country: SDN | city: El Fasher | example: The envoys met in Al-Fashir. => Al-Fashir SDN
place.el-geneina | names: El Geneina, Al-Geneina | country: SDN | city: Geneina | example: The envoys met in El Geneina. => El Geneina SDN
place.gonder | names: Gonder | country: ETH | city: Gondar | example: The envoys met in Gonder. => Gonder ETH
place.mekelle | names: Mekelle | country: ETH | city: Mek'ele | example: The envoys met in Mekelle. => Mekelle ETH
place.kismayu | names: Kismayu | country: SOM | city: Kismayo | example: The envoys met in Kismayu. => Kismayu SOM
place.beledwein | names: Beledwein, Belet Weyne | country: SOM | city: Beledweyne | example: The envoys met in Beledwein. => Beledwein SOM
place.las-anod | names: Las Anod, Las Anood | country: SOM | city: Laascaanood | example: The envoys met in Las Anod. => Las Anod SOM
place.bossaso | names: Bossaso | country: SOM | city: Bosaso | example: The envoys met in Bossaso. => Bossaso SOM
place.cuzco | names: Cuzco | country: PER | city: Cusco | example: The envoys met in Cuzco. => Cuzco PER
place.petion-ville | names: Petion-Ville | country: HTI | city: Pétionville | example: The envoys met in Petion-Ville. => Petion-Ville HTI
place.mitrovica | names: Mitrovica, Kosovska Mitrovica | country: KOS | city: Mitrovicë | example: The envoys met in Mitrovica. => Mitrovica KOS
place.nakhichevan | names: Nakhichevan | country: AZE | city: Nakhchivan | example: The envoys met in Nakhichevan. => Nakhichevan AZE
place.aktyubinsk | names: Aktyubinsk | country: KAZ | city: Aktobe | example: The envoys met in Aktyubinsk. => Aktyubinsk KAZ
place.karaganda | names: Karaganda | country: KAZ | city: Karagandy | example: The envoys met in Karaganda. => Karaganda KAZ
place.kostanai | names: Kostanai | country: KAZ | city: Kostanay | example: The envoys met in Kostanai. => Kostanai KAZ
place.kyzyl-orda | names: Kyzyl-Orda | country: KAZ | city: Kyzylorda | example: The envoys met in Kyzyl-Orda. => Kyzyl-Orda KAZ
place.baykonur | names: Baykonur | country: KAZ | city: Baikonur | example: The envoys met in Baykonur. => Baykonur KAZ
place.semipalatinsk | names: Semipalatinsk | country: KAZ | city: Semey | example: The envoys met in Semipalatinsk. => Semipalatinsk KAZ
place.ferghana | names: Ferghana | country: UZB | city: Fergana | example: The envoys met in Ferghana. => Ferghana UZB
place.navoi | names: Navoi | country: UZB | city: Navoiy | example: The envoys met in Navoi. => Navoi UZB
place.samarqand | names: Samarqand | country: UZB | city: Samarkand | example: The envoys met in Samarqand. => Samarqand UZB
