/* Filter, fold, zoom and sort what is already on the page; without it, all of it is shown. */
(function () {
  'use strict';
  var D = document, gantt = D.querySelector('.gantt'), table = D.getElementById('all');

  function all(selector, under) { return [].slice.call((under || D).querySelectorAll(selector)); }

  if (gantt) chart();
  if (table) sorting();

  function chart() {
    var panel = D.querySelector('.ctl'), area = D.querySelector('.gw'), axis = D.querySelector('.axs');
    var words = D.getElementById('q'), found = D.getElementById('n'), kind = '', links = all('[data-l]', gantt);
    var rows = all('tbody tr', gantt).map(function (tr) {
      return { tr: tr, wbs: tr.querySelector('.id').textContent + '.', text: tr.textContent.toLowerCase() };
    });
    var above = [];

    /* Rows come in the order of the outline: what stands above is known when a row is met. */
    rows.forEach(function (row) {
      while (above.length && row.wbs.indexOf(above[above.length - 1].wbs) !== 0) above.pop();
      row.up = above[above.length - 1];
      if (row.up) row.up.parent = true;
      above.push(row);
    });
    var total = rows.filter(function (row) { return !row.parent; }).length;

    function draw() {
      var text = words.value.trim().toLowerCase(), n = 0;

      rows.forEach(function (row) { row.live = false; });
      rows.forEach(function (row) {
        var said = !text, up = row;
        for (; up && !said; up = up.up) said = up.text.indexOf(text) >= 0;
        if (row.parent || !said || kind && (' ' + row.tr.dataset.t + ' ').indexOf(kind) < 0) return;
        n++;
        for (up = row; up; up = up.up) up.live = true;
      });
      rows.forEach(function (row) {
        row.shown = row.live && (!row.up || row.up.shown && !row.up.shut);
        row.tr.hidden = !row.shown;
      });
      links.forEach(function (link) {
        var ends = link.getAttribute('data-l').split('-');
        link.style.display = rows[ends[0]].shown && rows[ends[1]].shown ? '' : 'none';
      });
      found.textContent = text || kind ? n + ' / ' + total : '';
    }

    function zoom(on) {
      var px = +axis.getAttribute('data-zoom') + 520;
      area.classList.toggle('zw', on);
      gantt.style.width = on ? px + 'px' : '';
      if (!on) return area.removeAttribute('tabindex');
      area.tabIndex = 0;
      area.scrollLeft = (parseFloat(getComputedStyle(gantt).getPropertyValue('--now')) || 0) / 100 * (px - 520) - area.clientWidth / 2 + 150;
    }

    panel.hidden = false;
    words.addEventListener('input', draw);
    panel.addEventListener('change', function (e) {
      if (e.target.name === 's') { kind = e.target.value; draw(); }
      if (e.target.name === 'z') zoom(e.target.value === 'on');
    });
    if (axis.getAttribute('data-zoom')) D.getElementById('z').textContent = axis.getAttribute('data-unit');
    else D.querySelector('.zoom').hidden = true;
    rows.forEach(function (row) {
      if (!row.parent) return;
      var fold = D.createElement('button');
      fold.type = 'button';
      fold.className = 'tw';
      fold.setAttribute('aria-expanded', 'true');
      fold.setAttribute('aria-label', gantt.getAttribute('data-fold') + ' ' + row.wbs.slice(0, -1));
      row.tr.cells[0].insertBefore(fold, row.tr.cells[0].firstChild);
      fold.addEventListener('click', function () {
        row.shut = !row.shut;
        fold.setAttribute('aria-expanded', String(!row.shut));
        draw();
      });
    });
    gantt.addEventListener('mouseover', function (e) {
      var cell = e.target.closest('tbody .ch');
      if (cell) cell.title = cell.querySelector('.vh').textContent;
    });
  }

  function sorting() {
    var heads = all('thead th', table), body = table.tBodies[0];

    function key(cell, column) {
      var text = cell.textContent.trim().replace('−', '-').replace(/[+±%]/g, '');
      if (column === 0) return text.split('.').map(function (n) { return ('0000' + n).slice(-5); }).join('.');
      return /^-?[\d.]+$/.test(text) ? parseFloat(text) : text;
    }
    function order(a, b) {
      if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
      return a < b ? -1 : a > b ? 1 : 0;
    }
    heads.forEach(function (head, column) {
      var button = D.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.textContent = '';
      head.appendChild(button);
      button.addEventListener('click', function () {
        var sign = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
        [].slice.call(body.rows).map(function (tr) { return { tr: tr, key: key(tr.cells[column], column) }; })
          .sort(function (a, b) { return sign * order(a.key, b.key); })
          .forEach(function (row) { body.appendChild(row.tr); });
      });
    });
  }
})();
