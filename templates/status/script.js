/* Filter, fold, zoom and sort what is already on the page; without it, all of it is shown. */
(function (D) {
var gantt = D.querySelector('.gantt'), table = D.getElementById('all');

function all(what, under) { return [].slice.call(under.querySelectorAll(what)); }

function chart() {
  var panel = D.querySelector('.ctl'), area = D.querySelector('.gw'), wide = +D.querySelector('.axs').dataset.zoom;
  var words = D.getElementById('q'), found = D.getElementById('n'), kind = '', above = [], total = 0;
  var links = all('[data-l]', gantt), rows = all('tbody tr', gantt).map(function (tr) {
    return { tr: tr, wbs: tr.querySelector('.id').textContent + '.', text: tr.textContent.toLowerCase() };
  });

  /* In the order of the outline, what stands above a row has been met before it. */
  rows.forEach(function (row) {
    while (above.length && row.wbs.indexOf(above[0].wbs)) above.shift();
    row.up = above[0];
    if (row.up && !row.up.parent) { row.up.parent = true; total--; }
    above.unshift(row);
    total++;
  });

  function draw() {
    var text = words.value.trim().toLowerCase(), n = 0;
    rows.forEach(function (row) { row.live = false; });
    rows.forEach(function (row) {
      var said, up;
      for (up = row; up; up = up.up) said = said || up.text.indexOf(text) >= 0;
      if (row.parent || !said || (row.tr.dataset.t || '').indexOf(kind) < 0) return;
      n++;
      for (up = row; up; up = up.up) up.live = true;
    });
    rows.forEach(function (row) {
      row.shown = row.live && (!row.up || row.up.shown && !row.up.shut);
      row.tr.hidden = !row.shown;
    });
    links.forEach(function (link) {
      var ends = link.dataset.l.split('-');
      link.style.display = rows[ends[0]].shown && rows[ends[1]].shown ? '' : 'none';
    });
    found.textContent = text || kind ? n + ' / ' + total : '';
  }

  function zoom(on) {
    area.classList.toggle('zw', on);
    gantt.style.width = on ? wide + 520 + 'px' : '';
    if (!on) return area.removeAttribute('tabindex');
    area.tabIndex = 0;
    area.scrollLeft = parseFloat(getComputedStyle(gantt).getPropertyValue('--now')) / 100 * wide - area.clientWidth / 2 + 150;
  }

  function fold(row) {
    var button = D.createElement('button'), head = row.tr.cells[0];
    button.className = 'tw';
    button.setAttribute('aria-label', gantt.dataset.fold + ' ' + row.wbs.slice(0, -1));
    button.setAttribute('aria-expanded', true);
    button.onclick = function () {
      row.shut = !row.shut;
      button.setAttribute('aria-expanded', !row.shut);
      draw();
    };
    head.insertBefore(button, head.firstChild);
  }

  panel.hidden = false;
  panel.onchange = function (e) {
    if (e.target.name === 'z') zoom(!!e.target.value);
    else if (e.target.name === 's') { kind = e.target.value; draw(); }
  };
  words.oninput = draw;
  if (wide) D.getElementById('z').textContent = D.querySelector('.axs').dataset.unit;
  else D.querySelector('.zoom').hidden = true;
  rows.forEach(function (row) { if (row.parent) fold(row); });
  gantt.onmouseover = function (e) {
    var cell = e.target.closest('tbody .ch');
    if (cell) cell.title = cell.firstChild.textContent;
  };
}

function sorting() {
  var heads = all('thead th', table), body = table.tBodies[0];

  function key(text, column) {
    text = text.replace('−', '-').replace(/[+±%]/g, '');
    if (!column) return text.replace(/\d+/g, function (n) { return ('0000' + n).slice(-5); });
    return text === '' || isNaN(text) ? text : +text;
  }
  heads.forEach(function (head, column) {
    var button = D.createElement('button');
    button.textContent = head.textContent;
    head.textContent = '';
    head.appendChild(button);
    button.onclick = function () {
      var sign = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
      heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
      head.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
      all('tr', body).map(function (tr) { return [key(tr.cells[column].textContent, column), tr]; })
        .sort(function (a, b) {
          var x = a[0], y = b[0];
          return x === '' || y === '' ? (x === '') - (y === '') : sign * (x < y ? -1 : x > y);
        })
        .forEach(function (row) { body.appendChild(row[1]); });
    };
  });
}

if (gantt) chart();
if (table) sorting();
})(document);
