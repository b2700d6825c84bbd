create extension if not exists pg_trgm;

-- Text as search compares it: no case, no accents. The same as foldText in packages/schema, which prints it.
create function cross_fold_letters(value text) returns text
language plpgsql immutable strict parallel safe
as $$
declare
  folded text := regexp_replace(lower(normalize(value, nfkd) collate "C"), '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7-\u05c7\u0610-\u061a\u064b-\u065f\u0670-\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g');
begin
  if octet_length(folded) = length(folded) then return folded; end if;
  if folded ~ '[\u0370-\u058f]' then folded := translate(folded, 'ͰͲͶͿΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩϏϘϚϜϞϠϢϤϦϨϪϬϮϷϺϽϾϿЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӃӅӇӉӋӍӔӘӠӨӶӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖς', 'ͱͳͷϳαβγδεζηθικλμνξοπρστυφχψωϗϙϛϝϟϡϣϥϧϩϫϭϯϸϻͻͼͽђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯѱѳѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӄӆӈӊӌӎӕәӡөӷӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆσ'); end if;
  if folded ~ '[\u00c6\u00d0\u00d8\u00de\u0110\u0126\u0141\u014a\u0152\u0166\u0181\u0182\u0184\u0186\u0187\u0189\u018a\u018b\u018e\u018f\u0190\u0191\u0193\u0194\u0196\u0197\u0198\u019c\u019d\u019f\u01a2\u01a4\u01a6\u01a7\u01a9\u01ac\u01ae\u01b1\u01b2\u01b3\u01b5\u01b7\u01b8\u01bc\u01e4\u01f6\u01f7\u021c\u0220\u0222\u0224\u023a\u023b\u023d\u023e\u0241\u0243\u0244\u0245\u0246\u0248\u024a\u024c\u024e\u1e9e\u1efa\u1efc\u1efe\u00df\u00e6\u0153\u00fe\u00f8\u0142\u0111\u00f0\u0127\u0167\u014b\u0131\u0138\u0192\u2018\u2019\u02bc\u201c\u201d\u2010\u2013\u2014]' then folded := replace(replace(replace(replace(replace(replace(replace(replace(translate(folded, 'ÐØĐĦŁŊŦƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƢƤƦƧƩƬƮƱƲƳƵƷƸƼǤǶǷȜȠȢȤȺȻȽȾɁɃɄɅɆɈɊɌɎỺỼỾøłđðħŧŋıĸƒ‘’ʼ“”‐–—', 'dodhlntɓƃƅɔƈɖɗƌǝəɛfɠɣɩɨƙɯɲɵƣƥʀƨʃƭʈʊʋƴƶʒƹƽǥƕƿȝƞȣȥⱥȼƚⱦɂƀʉʌɇɉɋɍɏỻỽỿolddhtniqf''''''""---'), 'Æ', 'ae'), 'Þ', 'th'), 'Œ', 'oe'), 'ẞ', 'ss'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'); end if;
  return folded;
end
$$;

create function cross_fold(value text) returns text
language sql immutable parallel safe
return case when octet_length(value) = length(value) then lower(value collate "C") else cross_fold_letters(value) end;

-- Gives a tenant table what every tenant table has: row-level security, one policy per role, grants.
create procedure cross_secure(tenant_table regclass)
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('create policy workspace on %s to cross_app using '
    '(workspace_id = any (array[nullif(current_setting(''app.ws'', true), '''')::uuid]))', tenant_table);
  execute format('create policy reading on %s for select to cross_read using (true)', tenant_table);
  execute format('grant select, insert, update, delete on %s to cross_app', tenant_table);
  execute format('grant select on %s to cross_read', tenant_table);
end
$$;
revoke all on procedure cross_secure(regclass) from public;
