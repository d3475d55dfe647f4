// Where claims and passages say that things happened: a circle shows how precisely that is known.
import { Page, html, nothing } from './element.js';
import { get } from './api.js';
import { href } from './router.js';
import { empty } from './parts.js';
import { outline } from './outline.js';
import { t } from './words.js';
import * as L from 'leaflet';

class PlaceMap extends Page {
  load() {
    return get(`/cases/${encodeURIComponent(this.caseId)}/map`);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.map?.remove();
    this.map = null;
  }

  async loaded() {
    const box = this.querySelector('.map');
    if (!box || !this.data.places.length) {
      return;
    }
    const land = await outline();
    if (!this.isConnected) {
      return;
    }
    this.map?.remove();
    const map = (this.map = L.map(box, { worldCopyJump: true, minZoom: 1, maxZoom: 12, zoomSnap: 0.5, attributionControl: false }));
    L.control.scale({ imperial: false }).addTo(map);
    L.control.attribution({ prefix: false }).addAttribution(t('map.credit')).addTo(map);
    const fit = () => map.fitBounds(L.latLngBounds(this.data.places.flatMap(around)).pad(0.2), { maxZoom: 9, animate: false });
    fit();
    map.on('resize', fit);
    const canvas = L.canvas({ padding: 0.3 });
    L.polygon(land.land, { renderer: canvas, stroke: false, fillColor: colour(box, '--card'), fillOpacity: 1, interactive: false }).addTo(map);
    L.polyline(land.coast, { renderer: canvas, color: colour(box, '--strong-line'), weight: 1, interactive: false }).addTo(map);
    L.polyline(land.borders, { renderer: canvas, color: colour(box, '--strong-line'), weight: 0.8, interactive: false }).addTo(map);
    L.polyline(land.disputed, { renderer: canvas, color: colour(box, '--soft'), weight: 1.2, dashArray: '3 5', interactive: false }).addTo(map);
    this.points(map);
  }

  points(map) {
    const box = map.getContainer();
    for (const place of this.data.places) {
      const colors = { color: colour(box, place.claims.length ? '--link' : '--soft'), weight: 1.5 };
      if (place.precisionKm) {
        L.circle([place.latitude, place.longitude], { radius: place.precisionKm * 1000, ...colors, dashArray: '4 4', fillOpacity: 0.08, interactive: false }).addTo(map);
      }
      L.circleMarker([place.latitude, place.longitude], { radius: 6, ...colors, fillOpacity: 0.85, keyboard: false })
        .bindTooltip(escape(place.name), { permanent: this.data.places.length < 16, direction: 'right', offset: [8, 0] })
        .on('click', () => document.getElementById(`place-${place.id}`)?.focus()).addTo(map);
    }
  }

  content() {
    const places = this.data.places;
    return html`<h1>${t('page.map')}</h1><p class="lead">${t('map.lead')}</p>
      ${places.length ? html`<div class="map" role="region" aria-label=${t('map.label')}></div>
        <p class="soft small">${t('map.disputed')}</p>
        <div class="card bare scroll" tabindex="0" role="group" aria-label=${t('table')}><table><thead><tr><th scope="col">${t('map.place')}</th><th scope="col">${t('map.where')}</th><th scope="col">${t('map.claims')}</th><th scope="col">${t('map.evidence')}</th></tr></thead>
          <tbody>${places.map((place) => html`<tr id=${`place-${place.id}`} tabindex="-1"><th scope="row"><bdi>${place.name}</bdi>${place.country ? html`<div class="soft small"><bdi>${place.country}</bdi></div>` : nothing}</th>
            <td class="figure small">${degrees(place.latitude, 'N', 'S')}, ${degrees(place.longitude, 'E', 'W')}${place.precisionKm ? html`<div class="soft">${t('map.within', { km: Math.round(place.precisionKm) })}</div>` : nothing}</td>
            <td>${this.claims(place.claims)}</td><td>${this.claims(place.evidence)}</td></tr>`)}</tbody></table></div>` : empty(t('map.none'))}`;
  }

  claims(claims) {
    return claims.map((claim, i) => html`${i ? ', ' : ''}<a href=${href(this.caseId, 'claims', claim.id)} title=${claim.text}>${claim.number}</a>`);
  }
}

/** The corners of the square in which a place lies. */
function around({ latitude, longitude, precisionKm }) {
  const up = Math.max(precisionKm, 40) / 111;
  const across = up / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
  return [[latitude - up, longitude - across], [latitude + up, longitude + across]];
}

function degrees(value, positive, negative) {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}

function escape(text) {
  const node = document.createElement('bdi');
  node.textContent = text;
  return node;
}

function colour(box, name) {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  box.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

customElements.define('pb-map', PlaceMap);
